import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { offerFacets } from '../../../../content-models/offerFacets.ts'
import { dayPartHours, takesPlaceIn, weeklyHours } from '../../../../content-models/offerFacts.ts'
import type { Offer } from '../../../../content-models/offer.ts'
import { hoursOfSlots, minutesOf, overlaps, type Slot } from '../../../../content-models/slots.ts'
import { days, dayParts } from '../../../../content-models/vocabularies.ts'
import { times } from '../../../fixtures/entries.ts'
import { aListing } from '../../../fixtures/listings.ts'
import { anOffer } from '../../../fixtures/offers.ts'

const today = '2026-11-23'
const under = (key: string, parts: Partial<Offer>) =>
  offerFacets.find((facet) => facet.key === key)?.valuesOf(aListing(parts), today)
const schedule = (parts: Partial<Offer['schedule']>): Offer['schedule'] => ({ form: 'unknown', ...parts })
const mornings = (...on: Slot['day'][]): Slot[] => on.map((day) => ({ day, from: '09:00', to: '12:00' }))

describe('part-time is what the funder calls it', () => {
  test('a course of 25 units that is not part-time has 18.75 hours and is not found as part-time', () => {
    const course = { partTime: 'no', schedule: schedule({ amount: 25, unit: 'UE' }) } as const
    expect(weeklyHours(anOffer(course))).toBe(18.75)
    expect(under('part_time', course)).toEqual([])
  })
  test('a part-time training of 25 hours is found as part-time', () => {
    const training = { partTime: 'yes', schedule: schedule({ amount: 25, unit: 'hours' }) } as const
    expect(weeklyHours(anOffer(training))).toBe(25)
    expect(under('part_time', training)).toEqual(['yes'])
  })
  test('it is never guessed from few hours', () => {
    expect(under('part_time', { partTime: 'unknown', schedule: schedule({ amount: 4 }) })).toEqual([])
    expect(under('part_time', { partTime: 'no', schedule: schedule({ amount: 4 }) })).toEqual([])
  })
})

describe('at most so many hours a week', () => {
  test.each([
    [2, 'hours', ['6', '12', '20', '30']],
    [6, 'hours', ['6', '12', '20', '30']],
    [6.25, 'hours', ['12', '20', '30']],
    [8, 'UE', ['6', '12', '20', '30']],
    [25, 'UE', ['20', '30']],
    [25, 'hours', ['30']],
    [39, 'hours', []],
    [40, 'UE', ['30']],
  ] as const)('%f %s', (amount, unit, limits) => {
    expect(under('hours', { schedule: schedule({ amount, unit }) })).toEqual(limits)
  })
  test('counts the hours of the slots where no amount is stated', () => {
    expect(
      under('hours', { schedule: schedule({ form: 'weekly', slots: mornings('mo', 'we', 'fr') }) }),
    ).toEqual(['12', '20', '30'])
  })
  test('is a question where neither amount nor slots are known', () => {
    const facet = offerFacets.find(({ key }) => key === 'hours')
    const listing = aListing({ schedule: schedule({ form: 'by_arrangement' }) })
    expect(facet?.valuesOf(listing, today)).toEqual([])
    expect(facet?.isUnknown(listing, today)).toBe(true)
    expect(weeklyHours(listing.offer)).toBeUndefined()
  })
})

describe('hours of a week', () => {
  test('are those stated, whatever the slots add up to', () => {
    const slots = mornings('mo')
    expect(weeklyHours(anOffer({ schedule: schedule({ form: 'weekly', slots, amount: 10 }) }))).toBe(10)
  })
  test('are clock hours where no unit is stated', () => {
    expect(weeklyHours(anOffer({ schedule: schedule({ amount: 20 }) }))).toBe(20)
  })
  test('count slots that overlap once', () => {
    expect(
      hoursOfSlots([
        { day: 'mo', from: '09:00', to: '12:00' },
        { day: 'mo', from: '10:00', to: '13:00' },
        { day: 'mo', from: '10:30', to: '11:00' },
        { day: 'tu', from: '10:00', to: '11:00' },
      ]),
    ).toBe(5)
  })
  test('count the same slot given twice once', () => {
    expect(hoursOfSlots([...mornings('mo'), ...mornings('mo')])).toBe(3)
  })
  test('are the minutes of the week in which at least one slot runs', () => {
    const slots = fc.array(
      fc
        .record({ day: fc.constantFrom(...days.values), a: times(), b: times() })
        .map(({ day, a, b }): Slot => ({ day, from: a < b ? a : b, to: a < b ? b : a })),
      { maxLength: 8 },
    )
    fc.assert(
      fc.property(slots, (weekly) => {
        const minutes = new Set(
          weekly.flatMap(({ day, from, to }) =>
            Array.from(
              { length: minutesOf(to) - minutesOf(from) },
              (_, after) => `${day} ${minutesOf(from) + after}`,
            ),
          ),
        )
        expect(hoursOfSlots(weekly) * 60).toBeCloseTo(minutes.size, 6)
      }),
      { numRuns: 50 },
    )
  })
})

describe('a part of the day', () => {
  const slot = (from: string, to: string): Slot => ({ day: 'mo', from, to })
  test.each([
    ['08:00', '12:00', ['morning']],
    ['07:30', '09:00', ['early', 'morning']],
    ['07:45', '09:00', ['morning']],
    ['09:00', '12:29', ['morning']],
    ['09:00', '12:30', ['morning', 'noon']],
    ['09:00', '15:00', ['morning', 'noon', 'afternoon']],
    ['13:45', '14:15', []],
    ['17:00', '21:00', ['evening']],
    ['22:00', '23:00', []],
  ] as const)('%s to %s', (from, to, parts) => {
    expect(dayParts.values.filter((part) => takesPlaceIn(slot(from, to), part))).toEqual(parts)
  })
  test('follows the one before it without a gap', () => {
    const spans = dayParts.values.map((part) => dayPartHours[part])
    for (const [at, [from]] of spans.entries()) if (at > 0) expect(from).toBe(spans[at - 1]?.[1])
  })
  test('is not shared by a slot that ends when it begins', () => {
    expect(overlaps(slot('09:00', '12:00'), 720, 840)).toBe(false)
    expect(overlaps(slot('09:00', '12:01'), 720, 840)).toBe(true)
  })
})
