import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { allLanguages, languages } from '../../../../content-models/languages.ts'
import { languageGroups } from '../../../../site/languages/groups.ts'
import { matching } from '../../../../site/languages/match.ts'
import { languageNames } from '../../../../site/languages/names.ts'
import { anyText } from '../../../fixtures/texts.ts'

const names = allLanguages.map(languageNames)
const found = (typed: string) => matching(typed, names).map((at) => allLanguages[at]?.code)

describe('a language is found', () => {
  test.each(allLanguages)('by its own name, whole and in part: $name', ({ code, name }) => {
    expect(found(name)).toContain(code)
    expect(found(name.slice(0, 3))).toContain(code)
    expect(found(name.toUpperCase())).toContain(code)
  })
  test.each([
    ['Arabisch', 'ar'],
    ['арабська', 'ar'],
    ['арабский', 'ar'],
    ['arabe', 'ar'],
    ['Arapça', 'ar'],
    ['arapca', 'ar'],
    ['erebî', 'ar'],
    ['Carabi', 'ar'],
    ['tiếng Ả Rập', 'ar'],
    ['عربی', 'ar'],
    ['ዓረብኛ', 'ar'],
    ['українська мова', 'uk'],
    ['اوکراینی', 'uk'],
    ['Ukraynaca', 'uk'],
    ['الألمانية', 'de'],
    ['Almanca', 'de'],
    ['німецька', 'de'],
    ['Leichte Sprache', 'de-simple'],
    ['Farsi', 'fa'],
    ['إيراني', 'fa'],
    ['dari', 'fa-AF'],
    ['افغانی', 'fa-AF'],
    ['Kürtçe', 'ku'],
    ['kurdi', 'ku'],
    ['کوردی', 'ku'],
    ['كردي', 'ku'],
    ['турецька', 'tr'],
    ['Paschtu', 'ps'],
    ['پشتو', 'ps'],
    ['Tigrinya', 'ti'],
    ['Wietnamski', 'vi'],
  ])('by "%s"', (typed, code) => {
    expect(found(typed)).toContain(code)
    expect(found(typed).length).toBeLessThanOrEqual(3)
  })
  test('though a letter is wrong', () => {
    expect(found('Arabish')).toEqual(['ar'])
    expect(found('Ukrainsch')).toEqual(['uk'])
    expect(found('Vietnamesich')).toEqual(['vi'])
  })
  test('by every name in the words of the site, before or among few others', () => {
    const ofArabic = languageNames(allLanguages.find(({ code }) => code === 'ar')!).split(' ')
    expect(ofArabic.length).toBeGreaterThan(15)
    for (const name of ofArabic) expect(found(name), name).toContain('ar')
  })
})

test('nothing typed leaves all, what no language is called leads to none', () => {
  expect(found('')).toHaveLength(allLanguages.length)
  expect(found(' - ')).toHaveLength(allLanguages.length)
  expect(found('xyzzy')).toEqual([])
  expect(found('日本語')).toEqual([])
})

test('whatever she types, languages are shown once, in the order of the menu', () => {
  fc.assert(
    fc.property(anyText(20), (typed) => {
      const places = matching(typed, names)
      expect(places).toEqual([...new Set(places)].sort((a, b) => a - b))
    }),
    { numRuns: 200 },
  )
})

describe('the groups of the menu', () => {
  const codes = (header: string | null) =>
    languageGroups(languages, header).map(({ key, languages: some }) => [
      key,
      ...some.map(({ code }) => code),
    ])
  test('have every language once, none is empty', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...languages.map(({ code }) => code), 'xx', '', 'fa-IR,de;q=0.5'),
        (header) => {
          const all = languageGroups(languages, header).map((group) =>
            group.languages.map(({ code }) => code),
          )
          expect(all.flat().sort()).toEqual(languages.map(({ code }) => code).sort())
          expect(all.map(({ length }) => length)).not.toContain(0)
        },
      ),
    )
  })
  test('begin with what her browser asks for, in its order', () => {
    expect(codes('ar-SY,ar;q=0.9,en;q=0.5')[0]).toEqual(['device', 'ar', 'en'])
    expect(codes('fa-IR')[0]).toEqual(['device', 'fa', 'fa-AF'])
  })
  test('are those of the letters where her browser asks for none of ours', () => {
    expect(codes('ti')).toEqual([
      ['latin', 'de', 'de-simple', 'en', 'ku', 'tr', 'so', 'fr', 'ro', 'pl', 'vi'],
      ['cyrillic', 'uk', 'ru', 'bg'],
      ['arabic', 'ar', 'fa', 'fa-AF'],
    ])
  })
})
