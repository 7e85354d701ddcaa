import { describe, expect, test } from 'vitest'
import type { OfferKind } from '../../../../content-models/kinds.ts'
import { languages } from '../../../../content-models/languages.ts'
import { cardView, coveredPhrase, titleOf } from '../../../../site/finder/cardView.ts'
import type { Reader, ReaderText } from '../../../../site/finder/reader.ts'
import { aListing, aStatus, manyListings } from '../../../fixtures/listings.ts'
import { aReader } from '../../../fixtures/reader.ts'

const german = aReader()
const dari = aReader('fa-AF')
const translated = (text: string, marks: Partial<ReaderText> = {}): Reader => ({
  ...dari,
  text: () => ({ text, language: 'fa-AF', machine: false, outdated: false, ...marks }),
})

describe('her children', () => {
  const care = (...ages: number[]) =>
    coveredPhrase(
      german,
      aListing({ childcare: { mode: 'same_building', ageFromMonths: 12, ageToYears: 6 } }),
      ages,
    )
  test('are all covered, some of them, or none', () => {
    expect(care(3)).toBe(german.say('children.allCovered'))
    expect(care(3, 8)).toBe(german.say('children.someCovered', { covered: 1, all: 2 }))
    expect(care(0, 8)).toBe(german.say('children.noneCovered'))
  })
  test('are not spoken of when she names none', () => {
    expect(care()).toBeUndefined()
  })
  test('are not spoken of where the ages are a question, or there is no childcare', () => {
    expect(coveredPhrase(german, aListing({ childcare: { mode: 'same_building' } }), [3])).toBeUndefined()
    expect(
      coveredPhrase(german, aListing({ childcare: { mode: 'none', ageToYears: 6 } }), [3]),
    ).toBeUndefined()
  })
})

describe('the title', () => {
  test('in German alone is marked as German for a reader of another language', () => {
    expect(titleOf(dari, aListing())).toEqual({
      title: { text: 'Nähcafé', lang: 'de', dir: 'ltr' },
      note: dari.say('title.onlyGerman'),
    })
  })
  test('in German is no foreign language to a reader of German', () => {
    expect(titleOf(german, aListing())).toEqual({ title: { text: 'Nähcafé', dir: 'ltr' } })
  })
  test('in her language stands above the German one', () => {
    expect(titleOf(translated('کافه خیاطی'), aListing())).toEqual({
      title: { text: 'کافه خیاطی', dir: 'rtl' },
      original: { text: 'Nähcafé', lang: 'de', dir: 'ltr' },
    })
  })
  test('has the direction of its language, even where it begins with a Latin name', () => {
    expect(titleOf(translated('MY TURN: راه خودت'), aListing()).title.dir).toBe('rtl')
  })
  test('says that a machine made it, or that it is outdated, which counts for more', () => {
    expect(titleOf(translated('x', { machine: true }), aListing()).note).toBe(dari.say('title.machine'))
    expect(titleOf(translated('x', { machine: true, outdated: true }), aListing()).note).toBe(
      dari.say('title.outdated'),
    )
  })
})

describe('a card', () => {
  const pool = manyListings(20)

  test.each(languages)('is understood in $name without a translation', ({ code }) => {
    const reader = aReader(code)
    for (const listing of pool) {
      const card = cardView(reader, listing, { ages: [3], kilometres: 12 })
      const said = [card.kind, card.state ?? '', card.checked ?? '', ...card.facts.map(({ text }) => text)]
      for (const text of said) expect(text).not.toMatch(/^[a-z]\w*\.\w+|· [a-z]\w*\.\w+|undefined|NaN|\{\{/)
    }
  })
  test('says when it was checked, but not for what must stay unsaid', () => {
    const status = aStatus({ verifiedOn: '2026-11-01' })
    expect(cardView(german, aListing({}, { status }), { ages: [] }).checked).toMatch(/1\. November 2026/)
    expect(cardView(german, aListing({ kind: 'shelter' }, { status }), { ages: [] }).checked).toBeUndefined()
  })
  test('says “please ask” when nobody has confirmed it in time, also where nobody ever did', () => {
    const checked = (status: Parameters<typeof aStatus>[0]) =>
      cardView(german, aListing({}, { status: aStatus(status) }), { ages: [] }).checked
    expect(checked({ verifiedOn: '2026-09-01' })).toBe('Zuletzt geprüft am 1. September 2026: bitte fragen')
    expect(checked({ publicSince: '2026-09-01' })).toBe(german.say('checked.ask'))
    expect(checked({ publicSince: '2026-11-01' })).toBeUndefined()
  })
  test('says its state unless it is open', () => {
    const state = (availability: 'open' | 'full') =>
      cardView(german, aListing({}, { status: aStatus({ availability }) }), { ages: [] }).state
    expect(state('open')).toBeUndefined()
    expect(state('full')).toBe(german.say('availability.full'))
  })
  test('leads to its page in her language', () => {
    expect(cardView(dari, aListing(), { ages: [] }).href).toBe('/fa-AF/offers/naehcafe')
  })
})

describe('the kind', () => {
  const kind = (of: OfferKind) => cardView(german, aListing({ id: of, kind: of }), { ages: [] }).kind
  test('is named', () => {
    expect(kind('womens_cafe')).toBe(german.say('kind.womens_cafe'))
  })
  test.each(['shelter', 'counsel_violence', 'counsel_pregnancy'] as const)(
    'of %s is advice and help to whoever looks over her shoulder',
    (of) => {
      expect(kind(of)).toBe(german.say('want.advice'))
    },
  )
})
