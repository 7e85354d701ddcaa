import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { blocksIn, type TreeNode } from '../../../../site/aloud/blocks.ts'
import { passagesOf, startsByMarks } from '../../../../site/aloud/passages.ts'
import { element, plainLook } from './tree.ts'

const passages = (page: TreeNode[], language: string, latin?: string) =>
  passagesOf(blocksIn(element('main', {}, ...page), plainLook, language), latin)
const said = (page: TreeNode[], language: string, latin?: string) =>
  passages(page, language, latin).map(({ lang, text }) => `${lang}: ${text}`)

describe('sentence by sentence', () => {
  test('a German paragraph', () => {
    expect(said([element('p', {}, 'Wir nähen. Kinder spielen! Kommen Sie?')], 'de')).toEqual([
      'de: Wir nähen.',
      'de: Kinder spielen!',
      'de: Kommen Sie?',
    ])
  })

  test.each([
    ['ar', 'هل تأتين؟ نعم.', ['هل تأتين؟', 'نعم.']],
    ['fa-AF', 'می‌آیید؟ بلی.', ['می‌آیید؟', 'بلی.']],
    ['de-simple', 'Tee trinken. Reden.', ['Tee trinken.', 'Reden.']],
  ])('in %s', (language, text, sentences) => {
    expect(passages([element('p', {}, text)], language).map((one) => one.text)).toEqual(sentences)
  })

  test('a sentence goes on through words that stand out', () => {
    expect(
      said([element('p', {}, 'Das ist ', element('b', {}, 'ohne\n  Kosten'), ' für Sie.')], 'de'),
    ).toEqual(['de: Das ist ohne Kosten für Sie.'])
  })

  test('browsers without a segmenter go by the marks, and not by those inside numbers', () => {
    const text = 'Ab 1.9. um 16.30 Uhr. هل تأتين؟ نعم۔ 好。好'
    expect([0, ...startsByMarks(text)].map((from, at) => text.slice(from, startsByMarks(text)[at]))).toEqual([
      'Ab 1.9. ',
      'um 16.30 Uhr. ',
      'هل تأتين؟ ',
      'نعم۔ ',
      '好。',
      '好',
    ])
  })
})

describe('German inside another language', () => {
  const page = [
    element('h1', {}, element('bdi', { lang: 'de' }, 'Nähcafé Stendal')),
    element('p', {}, 'في \u2068Breiter Weg 12\u2069 قرب (Jugendamt).'),
  ]

  test('is a passage of its own, marked or known by its letters', () => {
    expect(said(page, 'ar', 'de')).toEqual([
      'de: Nähcafé Stendal',
      'ar: في',
      'de: Breiter Weg 12',
      'ar: قرب (',
      'de: Jugendamt',
    ])
  })

  test('stays in her sentence where no German voice would read it', () => {
    expect(said(page, 'ar')).toEqual(['de: Nähcafé Stendal', 'ar: في Breiter Weg 12 قرب (Jugendamt).'])
  })

  test('is not looked for where her language has the same letters', () => {
    expect(said([element('p', {}, 'At the Jugendamt.')], 'en', 'de')).toEqual(['en: At the Jugendamt.'])
  })
})

test('a number in a link that calls is spelled', () => {
  const call = element('a', { href: 'tel:110' }, 'Polizei: ', element('bdi', {}, '110'))
  expect(said([element('p', {}, call)], 'de')).toEqual(['de: Polizei: 1 1 0'])
})

const word = fc.oneof(
  fc.constantFrom(
    'Tee',
    'شاي',
    'чай',
    ' ',
    '. ',
    '! ',
    '؟ ',
    ' (',
    ') ',
    '€',
    '0391 555123',
    ' · ',
    '…',
    '\n',
  ),
  fc.string({ unit: 'grapheme', maxLength: 4 }),
)
const inline: fc.Arbitrary<TreeNode> = fc
  .tuple(fc.constantFrom('b', 'bdi', 'a'), fc.constantFrom('', 'de', 'ar'), fc.array(word))
  .map(([name, lang, words]) => element(name, lang ? { lang } : {}, words.join('')))
const block = fc
  .array(fc.oneof(inline, word), { maxLength: 6 })
  .map((children) => element('p', {}, ...children))

/** What a reader would miss. */
const meaning = (text: string) => text.replace(/[^\p{L}\p{N}\p{S}]/gu, '').replaceAll('+', '')
const textOf = (node: TreeNode): string => (node.nodeValue ?? '') + [...node.childNodes].map(textOf).join('')

test('nothing that is shown is lost, said twice, or said in another order', () => {
  fc.assert(
    fc.property(
      fc.array(block, { maxLength: 4 }),
      fc.constantFrom('de', 'ar', 'uk'),
      fc.constantFrom('de', undefined),
      (page, language, latin) => {
        const all = passages(page, language, latin)
        expect(meaning(all.map(({ text }) => text).join(''))).toBe(meaning(page.map(textOf).join('')))
      },
    ),
  )
})

test('the words that are marked are the words that are said', () => {
  fc.assert(
    fc.property(fc.array(word), fc.constantFrom('de', undefined), (words, latin) => {
      const written = words.join('')
      for (const { text, from, to } of passages([element('p', {}, written)], 'ar', latin))
        expect(meaning(written.slice(from.offset, to.offset))).toBe(meaning(text))
    }),
  )
})
