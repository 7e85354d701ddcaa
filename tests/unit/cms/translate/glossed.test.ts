import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { termsIn, type Term } from '../../../../cms/translate/glossary/terms.ts'
import { masked, translateGlossed, unmasked } from '../../../../cms/translate/machine/glossed.ts'
import type { Translator } from '../../../../cms/translate/machine/translator.ts'

const term = (german: string, text: string, confidence = 'high'): Term => ({
  german,
  words: [{ language: 'uk', text, confidence }],
})
const terms = [
  term('Kinderbetreuung', 'догляд за дітьми'),
  term('Kinderbetreuung vor Ort', 'догляд за дітьми на місці'),
  term('Teilzeit', 'неповний день', 'low'),
]

describe('a term is found', () => {
  const found = (text: string) => termsIn(text, terms, 'uk').map(({ german }) => german)
  test('as a word of its own, the longest first', () => {
    expect(found('Kurs mit Kinderbetreuung vor Ort')).toEqual(['Kinderbetreuung vor Ort', 'Kinderbetreuung'])
    expect(found('kinderbetreuung')).toEqual(['Kinderbetreuung'])
    expect(found('Kinderbetreuungskosten')).toEqual([])
  })
  test('in a language that has a word for it', () => {
    expect(termsIn('Kinderbetreuung', terms, 'ar')).toEqual([])
  })
})

describe('a mask', () => {
  test('stands for sure words only', () => {
    expect(masked('Teilzeit mit Kinderbetreuung', terms, 'uk')).toEqual({
      text: 'Teilzeit mit XQ0X',
      words: ['догляд за дітьми'],
    })
  })
  test('comes back as its word, wherever the machine put it and however it wrote it', () => {
    const { text, words } = masked('Kinderbetreuung und Kinderbetreuung vor Ort', terms, 'uk')
    expect(unmasked(text, words)).toBe('догляд за дітьми und догляд за дітьми на місці')
    expect(unmasked('xq1x, XQ0X', words)).toBe(`${words[1]!}, ${words[0]!}`)
  })
  test.each(['XQ0X XQ0X', 'nothing', 'XQ7X', 'XQ0X XQ1X XQ2X'])(
    'that is lost or doubled is seen: %s',
    (answer) => {
      expect(unmasked(answer, ['a', 'b'])).toBeUndefined()
    },
  )
  test('of somebody’s own is left alone', () => {
    expect(masked('XQ0X Kinderbetreuung', terms, 'uk').words).toEqual([])
  })
  test('loses nothing of a text that a machine copies', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('Kinderbetreuung', ' ', 'vor Ort', 'x', '\n', 'Teilzeit')),
        (parts) => {
          const text = parts.join('')
          const { text: sent, words } = masked(
            text,
            terms.map((one) => term(one.german, one.german)),
            'uk',
          )
          expect(unmasked(sent, words)).toBe(text)
        },
      ),
    )
  })
})

/** A machine that forgets the masks of texts that begin with "!". */
const forgetful: Translator & { asked: string[][] } = {
  asked: [],
  languages: () => Promise.resolve(['uk']),
  translate(texts) {
    this.asked.push([...texts])
    return Promise.resolve(texts.map((text) => (text.startsWith('!') ? text.replace(/XQ\d+X/g, '…') : text)))
  },
}

test('a text whose mask is lost is translated again without, and the order stays', async () => {
  const texts = ['a Kinderbetreuung', '! Kinderbetreuung', 'b']
  expect(await translateGlossed(forgetful, texts, 'uk', terms)).toEqual([
    'a догляд за дітьми',
    '! Kinderbetreuung',
    'b',
  ])
  expect(forgetful.asked).toEqual([['a XQ0X', '! XQ0X', 'b'], ['! Kinderbetreuung']])
})
