import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  germanTexts,
  isSafetyText,
  missingPaths,
  movedHashes,
  outdatedPaths,
} from '../../../content-models/owedTexts.ts'
import { textHash } from '../../../content-models/textHash.ts'

const german = {
  title: 'Nähcafé',
  summary: 'Wir nähen.',
  childcare: { notes: 'Bitte anmelden.' },
  costNote: ' ',
}
const word = (path: string, of: string, text = 'x') => ({ path, text, sourceHash: textHash(of) })
const current = [
  word('title', 'Nähcafé'),
  word('summary', 'Wir nähen.'),
  word('childcare.notes', 'Bitte anmelden.'),
]
const texts = fc.string({ minLength: 1 }).filter((text) => text.trim() !== '')
const entries = fc.record({ title: texts, summary: texts, description: texts }, { requiredKeys: [] })

test('an entry owes the texts that it has, in the order of its model', () => {
  expect(germanTexts('offer', german).map(({ path }) => path)).toEqual([
    'title',
    'summary',
    'childcare.notes',
  ])
  expect(germanTexts('offer', null)).toEqual([])
})

describe('a text is outdated', () => {
  const outdated = (entry: object, words = current) => outdatedPaths({ words }, 'offer', entry)
  test('when its German is another one now', () => {
    expect(outdated({ ...german, title: 'Nähcafé am Abend' })).toEqual(['title'])
  })
  test('not by a telephone number, a time, or a word that is not translated', () => {
    expect(outdated({ ...german, contact: { phone: '+4930' }, exam: 'telc', slug: 'x' })).toEqual([])
  })
  test('not when there is no German any more, nor when there is no translation yet', () => {
    expect(outdated({ title: 'Nähcafé' })).toEqual([])
    expect(outdated(german, [word('title', 'Anders', ' ')])).toEqual([])
  })
  test('never by what it was made from', () => {
    fc.assert(
      fc.property(entries, (entry) => {
        const words = germanTexts('offer', entry).map(({ path, german: of }) => word(path, of))
        expect(outdated(entry, words)).toEqual([])
        expect(missingPaths({ words }, 'offer', entry)).toEqual([])
      }),
    )
  })
})

test('a text is missing where nobody has written it, or only blanks', () => {
  expect(
    missingPaths({ words: [word('title', 'Nähcafé'), word('summary', '', ' ')] }, 'offer', german),
  ).toEqual(['summary', 'childcare.notes'])
  expect(missingPaths({}, 'offer', german)).toHaveLength(3)
})

describe('a correction', () => {
  const corrected = (before: object, now: object, words = current) =>
    movedHashes(words, germanTexts('offer', before), germanTexts('offer', now))

  test('moves what was current, and nothing else', () => {
    const now = { ...german, title: 'Näh-Café', summary: 'Wir nähen!' }
    const words = [word('title', 'Nähcafé'), word('summary', 'Ganz alt')]
    expect(corrected(german, now, words)).toEqual([word('title', 'Näh-Café'), word('summary', 'Ganz alt')])
  })
  test('leaves outdated at most what was outdated before', () => {
    fc.assert(
      fc.property(entries, entries, fc.array(texts), (before, now, others) => {
        const words = germanTexts('offer', before).map(({ path, german: of }, at) =>
          word(path, others[at] ?? of),
        )
        const were = outdatedPaths({ words }, 'offer', before)
        const are = outdatedPaths({ words: corrected(before, now, words) }, 'offer', now)
        expect(are.every((path) => were.includes(path))).toBe(true)
      }),
    )
  })
})

test.each<[string, object, boolean]>([
  ['helpline', {}, true],
  ['infoPage', {}, true],
  ['ruleNote', {}, true],
  ['offer', { kind: 'shelter' }, true],
  ['offer', { kind: 'womens_cafe' }, false],
  ['organisation', {}, false],
])('a wrong word about it can hurt: %s %o', (kind, entry, is) => {
  expect(isSafetyText(kind, entry)).toBe(is)
})
