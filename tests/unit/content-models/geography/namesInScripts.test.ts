import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { districtFacts } from '../../../../content-models/geography/districts.ts'
import { placeFinder, type PostcodeRow } from '../../../../content-models/geography/findPlace.ts'
import {
  nameIn,
  namesWithSpellings,
  spellingsOf,
} from '../../../../content-models/geography/namesInScripts.ts'
import table from '../../../../content-models/geography/postcodes.json' with { type: 'json' }
import { soundOf } from '../../../../content-models/geography/soundOf.ts'
import { languages } from '../../../../content-models/languages.ts'
import { anyText } from '../../../fixtures/texts.ts'

const find = placeFinder(table.rows as unknown as PostcodeRow[])
const spelled = namesWithSpellings.flatMap((german) =>
  spellingsOf(german).map((spelling) => ({ german, spelling })),
)
const aSpelling = fc.constantFrom(...spelled)
const isLatin = (text: string) => /\p{Script=Latin}/u.test(text)

/** Labels of what an answer finds or proposes. */
const labelsOf = (typed: string): string[] => {
  const answer = find(typed)
  if (answer.kind === 'found') return [answer.place.label]
  return (answer.kind === 'which' ? answer.places : (answer.similar ?? [])).map(({ label }) => label)
}
const labelOf = (german: string) => labelsOf(german)[0] ?? ''

describe('every spelling', () => {
  test('finds exactly its place, and is no place that German spells so', () => {
    expect(spelled.length).toBeGreaterThan(600)
    for (const { german, spelling } of spelled) {
      expect(find(german).kind, german).toBe('found')
      expect(find(spelling), `${spelling} (${german})`).toEqual(find(german))
    }
  })
  test('belongs to one name only', () => {
    const names = new Map<string, Set<string>>()
    for (const { german, spelling } of spelled)
      names.set(soundOf(spelling), (names.get(soundOf(spelling)) ?? new Set()).add(german))
    expect([...names].filter(([, germans]) => germans.size > 1)).toEqual([])
  })
  test('is written down for each language with other letters than Latin, in those', () => {
    for (const german of namesWithSpellings) {
      const own = ['ar', 'fa', 'uk', 'ru', 'bg'].map((language) => nameIn(language, german))
      expect(own, german).not.toContain(undefined)
      expect(own.filter((name) => name !== undefined && isLatin(name))).toEqual([])
    }
  })
  test('may be typed in capitals, with signs of vowels, elongated, and with a word like "city" beside it', () => {
    expect(labelsOf('МАГДЕБУРГ')).toEqual(['Magdeburg'])
    expect(labelsOf('مَاغْدِيبُورْغ')).toEqual(['Magdeburg'])
    expect(labelsOf('ماغـديـبورغ')).toEqual(['Magdeburg'])
    for (const typed of ['مدينة ماغديبورغ', 'شهر ماگدبورگ', 'місто Магдебург', 'град Магдебург'])
      expect(labelsOf(typed), typed).toEqual(['Magdeburg'])
  })
  test('leads to its place though a vowel or a letter too much stands in it, at least as a proposal', () => {
    const wrong = fc.tuple(aSpelling, fc.nat(), fc.constantFrom('ا', 'و', 'ي', 'а', 'о', 'и', 'н'))
    fc.assert(
      fc.property(wrong, ([{ german, spelling }, at, letter]) => {
        fc.pre(spelling.length > 6 && !isLatin(spelling))
        fc.pre(/[\u0400-\u04ff]/.test(letter) === /[\u0400-\u04ff]/.test(spelling))
        // Another beginning or end may be another town: Aschersleben, Oschersleben; Bitterfeld, Bitterfeld-Wolfen.
        const place = 2 + (at % (spelling.length - 2))
        const typed = spelling.slice(0, place) + letter + spelling.slice(place)
        expect(labelsOf(typed), typed).toContain(labelOf(german))
      }),
      { numRuns: 300 },
    )
  })
})

test.each([
  ['ماجديبورق', 'Magdeburg'],
  ['ماكدبورك', 'Magdeburg'],
  ['Харц', 'Halberstadt'],
  ['Гарц', 'Halberstadt'],
  ['район Гарц', 'Halberstadt'],
  ['Вітенберг', 'Lutherstadt Wittenberg'],
  ['Галлє', 'Halle (Saale)'],
  ['Халле', 'Halle (Saale)'],
  ['Магд', 'Magdeburg'],
  ['Vitenberg', 'Lutherstadt Wittenberg'],
  ['Magdeburgo', 'Magdeburg'],
  ['Keten', 'Köthen'],
])('%s leads to %s', (typed, label) => {
  expect(labelsOf(typed)).toContain(label)
})

test.each([
  ['Цербз', 'Zerbst'],
  ['شتندل', 'Stendal'],
  ['هلة', 'Halle (Saale)'],
  ['Hale', 'Halle (Saale)'],
  ['Бітер', 'Bitterfeld'],
])('%s is not taken for %s, but it is proposed', (typed, label) => {
  expect(find(typed)).toMatchObject({ kind: 'unknown' })
  expect(labelsOf(typed)).toContain(label)
})

test.each(['Берлін', 'برلين', 'Лейпциг', 'لايبزيغ', 'مرحبا', 'М', 'م', 'район', 'مدينة'])(
  'what lies elsewhere, or is no place, is unknown: %s',
  (typed) => {
    expect(find(typed)).toEqual({ kind: 'unknown' })
  },
)

describe('the sound of a name', () => {
  const letters = "اوپبيىئءعگجقكڭݣڤچزژذظصسطثتضدحهرێۆة غхгґіыиэеєюущштсцдьъйїё' -’"
  const ofTheseScripts = fc.string({ unit: fc.constantFrom(...Array.from(letters)), maxLength: 12 })
  test('of a sound is the same', () => {
    fc.assert(
      fc.property(fc.oneof(ofTheseScripts, anyText()), (text) => {
        expect(soundOf(soundOf(text))).toBe(soundOf(text))
      }),
      { numRuns: 3000 },
    )
  })
  test('of what German writes is what folding makes of it', () => {
    fc.assert(
      fc.property(fc.constantFrom(...table.rows.map((row) => String(row[1]))), (name) => {
        expect(soundOf(name)).toMatch(/^[a-z]+( [a-z]+)*$/)
      }),
    )
  })
  test.each([
    ['هاله', 'تاله'],
    ['Йессен', 'Эссен'],
    ['Ашерслебен', 'Ошерслебен'],
  ])('of %s and of %s stay different', (one, other) => {
    expect(soundOf(one)).not.toBe(soundOf(other))
  })
})

describe('the name in a language', () => {
  test('is there for each district where the language has other letters than Latin', () => {
    const scripts: Readonly<Record<string, RegExp>> = {
      ar: /^[\p{Script=Arabic}\p{Cf} -]+$/u,
      fa: /^[\p{Script=Arabic}\p{Cf} -]+$/u,
      'fa-AF': /^[\p{Script=Arabic}\p{Cf} -]+$/u,
      uk: /^[\p{Script=Cyrillic} -]+$/u,
      ru: /^[\p{Script=Cyrillic} -]+$/u,
      bg: /^[\p{Script=Cyrillic} -]+$/u,
    }
    for (const { code } of languages)
      for (const { name } of districtFacts) {
        const inHers = nameIn(code, name)
        if (scripts[code]) expect(inHers, `${code} ${name}`).toMatch(scripts[code])
        else expect(inHers, `${code} ${name}`).toBeUndefined()
      }
  })
  test('is its own: Harz begins with another letter in Bulgarian than in Russian', () => {
    expect(nameIn('bg', 'Harz')).toBe('Харц')
    expect(nameIn('ru', 'Harz')).toBe('Гарц')
    expect(nameIn('ar', 'Halle')).toBe(nameIn('ar', 'Halle (Saale)'))
    expect(nameIn('ar', 'Berlin')).toBeUndefined()
  })
})
