import { describe, expect, test } from 'vitest'
import { languages } from '../../../../content-models/languages.ts'
import { bilingualView } from '../../../../site/bilingual/bilingualView.ts'
import { offerView } from '../../../../site/offer/offerView.ts'
import { aListing, manyListings } from '../../../fixtures/listings.ts'
import { aReader } from '../../../fixtures/reader.ts'

const pool = manyListings(30)
const others = languages.filter(({ code }) => code !== 'de')
const [arabic, german] = [aReader('ar'), aReader('de')]
const inBoth = (listing: ReturnType<typeof aListing>) =>
  bilingualView(
    [arabic.language, german.language],
    [offerView(arabic, listing, []), offerView(german, listing, [])],
  )

describe('what an offer says does not depend on the language', () => {
  test.each(others)('its lines stand side by side in $name and German', ({ code }) => {
    for (const listing of pool) {
      const shape = (of: string) =>
        offerView(aReader(of), listing, []).sections.map(({ key, lines, prose, actions = [] }) => ({
          key,
          lines: lines.map(({ tone, call }) => ({ tone, call })),
          prose: prose.length,
          actions: actions.map(({ href }) => href),
        }))
      expect(shape(code)).toEqual(shape('de'))
    }
  })
})

test('each half has the language and direction of its words', () => {
  const { kind, sections } = inBoth(aListing())
  expect(kind.map(({ lang, dir }) => [lang, dir])).toEqual([
    ['ar', 'rtl'],
    ['de', 'ltr'],
  ])
  const halves = sections.flatMap(({ heading, lines }) => [...heading, ...lines.flatMap(({ text }) => text)])
  for (const { text, lang, dir } of halves) {
    expect(dir).toBe(lang === 'ar' ? 'rtl' : 'ltr')
    if (lang === 'ar') expect(text).toMatch(/\p{Script=Arabic}|^[^\p{L}]*$/u)
  }
})

test('German that nobody has translated stands there once, as German', () => {
  expect(inBoth(aListing({ title: 'Nähcafé' })).title).toEqual([{ text: 'Nähcafé', lang: 'de', dir: 'ltr' }])
})

test('every word of both pages is on it', () => {
  for (const listing of pool) {
    const view = inBoth(listing)
    const shown = new Set(
      view.sections.flatMap(({ lines }) => lines.flatMap(({ text }) => text.map((half) => half.text))),
    )
    for (const reader of [arabic, german])
      for (const { lines } of offerView(reader, listing, []).sections)
        for (const { text } of lines) expect(shown).toContain(text)
  }
})
