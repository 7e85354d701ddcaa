import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fold, plainDigits } from '../../../content-models/fold.ts'
import { anyText } from '../../fixtures/texts.ts'

/** Every decimal digit of every script, with what it counts. */
const digitsOfAllScripts = Array.from({ length: 0x11_0000 }, (_, code) => code)
  .filter((code) => /^\p{Nd}$/u.test(String.fromCodePoint(code)))
  .map((code, at): [string, string] => [String.fromCodePoint(code), String(at % 10)])

describe('folding', () => {
  test('twice is the same as once, of any text', () => {
    fc.assert(
      fc.property(anyText(), (text) => {
        expect(fold(fold(text))).toBe(fold(text))
      }),
      { numRuns: 1000 },
    )
  })
  test('twice is the same as once, of every letter and sign that is not Chinese, Japanese or Korean', () => {
    const isElsewhere = (code: number) => (code > 0x33ff && code < 0xa000) || (code > 0xabff && code < 0xf8ff)
    const unstable = Array.from({ length: 0x2_0000 }, (_, code) => code)
      .filter((code) => !isElsewhere(code))
      .map((code) => String.fromCodePoint(code))
      .filter((text) => fold(fold(text)) !== fold(text))
    expect(unstable).toEqual([])
  })
  test('leaves letters, digits and single spaces', () => {
    fc.assert(
      fc.property(anyText(), (text) => {
        expect(fold(text)).toMatch(/^([\p{L}\p{N}]+( [\p{L}\p{N}]+)*)?$/u)
      }),
    )
  })
  test('is the same however the text is composed', () => {
    fc.assert(
      fc.property(anyText(), (text) => {
        expect(fold(text.normalize('NFD'))).toBe(fold(text.normalize('NFC')))
      }),
    )
  })
})

/** Each line: spellings of one word that people type. */
const alike: [what: string, ...spellings: string[]][] = [
  ['umlauts', 'Nähen', 'naehen', 'NAHEN', 'na\u0308hen'],
  ['umlauts in names of places', 'Schönebeck', 'Schoenebeck', 'schonebeck', 'SCHÖNEBECK'],
  ['ü', 'Führerschein', 'Fuehrerschein', 'fuhrerschein'],
  ['ß', 'Weißenfels', 'Weissenfels', 'WEISSENFELS', 'WEIẞENFELS'],
  ['accents', 'Café', 'cafe', 'CAFÉ', 'cafe\u0301'],
  ['Polish letters', 'Łódź', 'lodz'],
  ['Turkish i', 'ışık', 'isik', 'IŞIK', 'İSİK'],
  ['Ukrainian ґ and ї', 'Ґанок', 'ганок'],
  ['Ukrainian apostrophes', 'сім’я', "сім'я", 'сімʼя', 'сім`я', 'сімя'],
  ['a French word and its article', "l'école", 'l école', 'l’ecole'],
  ['Russian ё', 'ёлка', 'елка'],
  ['Arabic and Persian yeh', 'علي', 'علی', 'على'],
  ['Arabic and Persian kaf', 'كتاب', 'کتاب'],
  ['alef with and without hamza', 'أم', 'ام', 'آم', 'إم'],
  ['teh marbuta and heh', 'مدرسة', 'مدرسه'],
  ['vowel signs', 'مُدَرِّسَة', 'مدرسة'],
  ['elongation', 'مـــدرسة', 'مدرسة'],
  ['presentation forms', 'ﻣﺪﺭﺳﺔ', 'مدرسة'],
  ['Persian words with and without a joiner', 'می\u200cشود', 'میشود'],
  ['invisible direction marks', '\u200fعلي\u200e', 'علي'],
  ['digits', 'A1', 'A١', 'A۱', 'a１'],
  ['a word and the same word with a soft hyphen', 'Sprach\u00adkurs', 'Sprachkurs'],
  ['signs between words', 'Mutter-Kind-Gruppe', 'Mutter Kind  Gruppe', 'mutter/kind/gruppe!'],
]
test.each(alike)('%s are alike', (_what, ...spellings) => {
  expect(new Set(spellings.map(fold)).size, spellings.map(fold).join(' | ')).toBe(1)
  expect(fold(spellings[0] ?? '')).not.toBe('')
})

test.each([
  ['Kita', 'Kito'],
  ['Halle', 'Hallo'],
  ['علي', 'عمر'],
  ['06120', '06121'],
])('%s and %s stay different', (one, other) => {
  expect(fold(one)).not.toBe(fold(other))
})

describe('digits', () => {
  test('of every script are read', () => {
    const misread = digitsOfAllScripts.filter(([digit, plain]) => plainDigits(digit) !== plain)
    expect(misread).toEqual([])
    expect(digitsOfAllScripts.length).toBeGreaterThan(600)
  })
  test('are read inside a text that stays as it is', () => {
    expect(plainDigits('۰۶۱۲۰ Lieskau – ٣ km')).toBe('06120 Lieskau – 3 km')
  })
  test('that are no decimal digits stay', () => {
    expect(plainDigits('½ ² Ⅷ 三')).toBe('½ ² Ⅷ 三')
  })
})
