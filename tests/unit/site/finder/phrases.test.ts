import { describe, expect, test } from 'vitest'
import type { Slot } from '../../../../content-models/slots.ts'
import {
  agesPhrase,
  childrenPhrase,
  costPhrase,
  hoursPhrase,
  levelPhrase,
  longDate,
  number,
  slotPhrases,
  whenPhrases,
  wherePhrase,
} from '../../../../site/finder/phrases.ts'
import { aListing, aStatus, aDistrict } from '../../../fixtures/listings.ts'
import { aPlace, aSecretPlace } from '../../../fixtures/places.ts'
import { aReader } from '../../../fixtures/reader.ts'

const german = aReader()
const english = aReader('en')
/** Without the invisible marks that keep numbers and names in their direction, and times in one piece. */
const bare = (text: string) => text.replace(/[\u2060\u2066-\u2069]/g, '')
const slot = (day: Slot['day'], from = '09:00', to = '12:00'): Slot => ({ day, from, to })

describe('weekly times', () => {
  const said = (...slots: Slot[]) => slotPhrases(german, slots).map(bare)
  test('of the same hours stand together, in the order of the week', () => {
    expect(said(slot('th'), slot('tu'), slot('mo'))).toEqual(['Mo, Di, Do 9:00–12:00'])
  })
  test('of other hours stand apart', () => {
    expect(said(slot('mo'), slot('we', '14:00', '16:30'), slot('fr'))).toEqual([
      'Mo, Fr 9:00–12:00',
      'Mi 14:00–16:30',
    ])
  })
  test('twice on one day stand in the order of the day', () => {
    expect(said(slot('mo', '14:00', '16:00'), slot('mo'), slot('tu', '14:00', '16:00'))).toEqual([
      'Mo 9:00–12:00',
      'Mo, Di 14:00–16:00',
    ])
  })
  test('given twice are said once', () => {
    expect(said(slot('mo'), slot('mo'))).toEqual(['Mo 9:00–12:00'])
  })
  test('are written from left to right in every language', () => {
    expect(slotPhrases(aReader('ar'), [slot('mo')])[0]).toMatch(/\u20669:00.*12:00\u2069/)
  })
  test('are never broken at their dash', () => {
    expect(slotPhrases(german, [slot('mo')])[0]).toContain('9:00\u2060–\u206012:00')
  })
  test('name the days in full where their short forms could be read as numbers or not at all', () => {
    const on = (code: string) => slotPhrases(aReader(code), [slot('mo'), slot('we')])[0]
    expect(on('fa-AF')).toMatch(/^دوشنبه، چهارشنبه /)
    expect(on('ar')).toMatch(/^الاثنين، الأربعاء /)
  })
  test('that are none say nothing', () => {
    expect(said()).toEqual([])
  })
})

describe('when it takes place', () => {
  const when = (schedule: Parameters<typeof aListing>[0] & object) => {
    const { text, tone } = whenPhrases(german, aListing(schedule))
    return [bare(text), tone]
  }
  test('is said with its hours a week', () => {
    expect(when({ schedule: { form: 'weekly', slots: [slot('mo'), slot('we')] } })).toEqual([
      'Mo, Mi 9:00–12:00 · 6 Stunden in der Woche',
      'way',
    ])
  })
  test('is cut short when there are many times', () => {
    const slots = [slot('mo'), slot('tu', '10:00', '11:00'), slot('we', '13:00', '14:00')]
    expect(when({ schedule: { form: 'weekly', slots } })[0]).toBe(
      'Mo 9:00–12:00 · Di 10:00–11:00 · und mehr Zeiten · 5 Stunden in der Woche',
    )
  })
  test('is by arrangement, or to be asked about', () => {
    expect(when({ schedule: { form: 'by_arrangement' } })).toEqual(['Zeit nach Absprache', 'way'])
    expect(when({ schedule: { form: 'unknown' } })).toEqual(['Zeit: bitte fragen', 'ask'])
  })
})

test('hours of a week are said as clock hours, and in units beside them', () => {
  const course = aListing({ schedule: { form: 'unknown', amount: 25, unit: 'UE' } })
  expect(bare(hoursPhrase(german, course, true) ?? '')).toBe(
    '18,75 Stunden in der Woche (Unterrichtsstunden zu 45 Minuten: 25)',
  )
  expect(bare(hoursPhrase(english, course) ?? '')).toMatch(/^18\.75 /)
  expect(hoursPhrase(german, aListing())).toBeUndefined()
})

describe('teaching units', () => {
  const slots = [slot('mo', '14:00', '16:00')]
  const said = (parts: Parameters<typeof aListing>[0]) =>
    bare(hoursPhrase(german, aListing(parts), true) ?? '')
  test('are not counted of a meeting that is no course', () => {
    expect(said({ schedule: { form: 'weekly', slots } })).toBe('2 Stunden in der Woche')
    expect(said({ schedule: { form: 'weekly', slots, amount: 2, unit: 'hours' } })).toBe(
      '2 Stunden in der Woche',
    )
  })
  test('of a German course are counted also where hours were entered, to one decimal', () => {
    expect(said({ kind: 'eok', schedule: { form: 'weekly', slots } })).toBe(
      '2 Stunden in der Woche (Unterrichtsstunden zu 45 Minuten: 2,7)',
    )
  })
})

test.each([
  [2, '2'],
  [2.5, '2,5'],
  [18.75, '18,75'],
  [0.333, '0,33'],
  [1000, '1000'],
])('the number %f is written %s', (value, text) => {
  expect(number(german, value)).toBe(text)
})

test('a day is written with the name of its month', () => {
  expect(longDate(german, '2026-03-01')).toBe('1. März 2026')
  expect(longDate(english, '2026-11-23')).toContain('November')
})

describe('the ages of children', () => {
  const ages = (ageFromMonths?: number, ageToYears?: number) =>
    agesPhrase(
      german,
      aListing({
        childcare: {
          mode: 'none',
          ...(ageFromMonths === undefined ? {} : { ageFromMonths }),
          ...(ageToYears === undefined ? {} : { ageToYears }),
        },
      }),
    )
  test.each([
    [0, 3, '0 bis 3 Jahre'],
    [12, 6, '1 bis 6 Jahre'],
    [6, 3, '6 Monate bis 3 Jahre'],
    [18, 3, '18 Monate bis 3 Jahre'],
    [undefined, 6, '0 bis 6 Jahre'],
    [36, undefined, 'ab 3 Jahren'],
    [12, undefined, 'ab 1 Jahr'],
    [6, undefined, 'ab 6 Monaten'],
    [1, undefined, 'ab 1 Monat'],
    [undefined, undefined, undefined],
  ])('from %s months to %s years: %s', (from, to, said) => {
    expect(ages(from, to)).toBe(said)
  })
  test.each([
    ['de', 0, 1, '0 bis 1 Jahr'],
    ['de', 6, 1, '6 Monate bis 1 Jahr'],
    ['ru', 12, 1, 'возраст: от 1 до 1 года'],
    ['ru', 12, 6, 'возраст: от 1 до 6 лет'],
    ['uk', 6, 1, 'від 6 міс. до 1 року'],
    ['uk', 6, 3, 'від 6 міс. до 3 років'],
    ['ar', 0, 2, 'العمر من 0 إلى سنتين (2)'],
    ['ar', 0, 11, 'العمر من 0 إلى 11 سنة'],
    ['ro', 12, 6, 'de la 1 la 6 ani'],
    ['pl', 6, 1, 'od 6 mies. do 1 roku'],
  ])(
    'take in %s the plural of the number beside the word: from %s months to %s years',
    (code, from, to, said) => {
      const childcare = { mode: 'none', ageFromMonths: from, ageToYears: to } as const
      expect(agesPhrase(aReader(code), aListing({ childcare }))).toBe(said)
    },
  )
})

describe('the childcare', () => {
  const said = (...listing: Parameters<typeof aListing>) => {
    const { text, tone } = childrenPhrase(german, aListing(...listing))
    return { text, tone }
  }
  test('that nobody stated is a question', () => {
    expect(said({ childcare: { mode: 'unknown' } })).toEqual({
      text: 'Kinderbetreuung: bitte fragen',
      tone: 'ask',
    })
  })
  test('is said with its ages and places, while the count is fresh', () => {
    const childcare = { mode: 'same_building', ageFromMonths: 12, ageToYears: 6 } as const
    const status = aStatus({ childcarePlacesFree: 2, childcarePlacesFreeOn: '2026-11-20' })
    expect(said({ childcare }, { status })).toMatchObject({
      text: expect.stringMatching(/1 bis 6 Jahre · 2 Plätze frei$/) as string,
      tone: 'sun',
    })
    const old = aStatus({ childcarePlacesFree: 2, childcarePlacesFreeOn: '2026-01-20' })
    expect(said({ childcare }, { status: old }).text).toMatch(/1 bis 6 Jahre$/)
  })
  test('without a free place is a question with its day, and fits nobody', () => {
    const childcare = { mode: 'same_building', ageFromMonths: 12, ageToYears: 6 } as const
    const status = aStatus({ childcarePlacesFree: 0, childcarePlacesFreeOn: '2026-11-20' })
    const covered = german.say('children.allCovered')
    const { text, tone } = childrenPhrase(german, aListing({ childcare }, { status }), { covered })
    expect(text).toMatch(/gerade kein Platz · Stand 20\. November 2026$/)
    expect(tone).toBe('ask')
  })
  test('says on the page of an offer of what day its count is', () => {
    const childcare = { mode: 'same_building', ageFromMonths: 12, ageToYears: 6 } as const
    const status = aStatus({ childcarePlacesFree: 2, childcarePlacesFreeOn: '2026-11-20' })
    expect(childrenPhrase(german, aListing({ childcare }, { status }), { dated: true }).text).toMatch(
      /2 Plätze frei · Stand 20\. November 2026$/,
    )
  })
  test('whose ages nobody stated asks for them', () => {
    expect(said({ childcare: { mode: 'same_building' } }).text).toMatch(/Alter: bitte fragen$/)
  })
  test('that there is none says nothing of ages or places', () => {
    const status = aStatus({ childcarePlacesFree: 2, childcarePlacesFreeOn: '2026-11-20' })
    const { text, tone } = said({ childcare: { mode: 'none', ageFromMonths: 12 } }, { status })
    expect(text).not.toMatch(/·/)
    expect(tone).toBe('way')
  })
})

describe('where it is', () => {
  const said = (...[parts, beside, kilometres]: [...Parameters<typeof aListing>, number?]) =>
    bare(wherePhrase(german, aListing(parts, beside), kilometres))
  test('is said with town, place and distance', () => {
    expect(said({}, { place: aPlace() }, 7.4)).toMatch(/^Stendal · Begegnungszentrum · .*7 km/)
  })
  test('is said of a secret place by its district alone', () => {
    const text = said({}, { place: aSecretPlace(), district: aDistrict({ name: 'Landkreis Stendal' }) })
    expect(text).toMatch(/^Landkreis Stendal · /)
    expect(text).not.toMatch(/undefined/)
  })
  test('is said without a distance when it is online', () => {
    expect(said({ venue: 'online' }, {}, 7)).not.toMatch(/km/)
  })
  test('is a question when the place is not known', () => {
    expect(said()).toBe(german.say('where.ask'))
  })
})

test('what nobody stated of costs and German is a question, never free or easy', () => {
  expect(costPhrase(german, aListing())).toEqual({ text: german.say('cost.ask'), tone: 'ask' })
  expect(costPhrase(german, aListing({ cost: 'free' })).tone).toBe('way')
  expect(bare(costPhrase(german, aListing({ cost: 'copay', costAmount: 2.5 })).text)).toMatch(/2,5 €/)
  expect(levelPhrase(german, aListing())).toBe(german.say('level.ask'))
})
