import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, weekdayOf } from '../../../../content-models/localDate.ts'
import { nextDate } from '../../../../content-models/offerFacts.ts'
import type { Offer } from '../../../../content-models/offer.ts'
import type { OfferStatus } from '../../../../content-models/offerStatus.ts'
import type { Slot } from '../../../../content-models/slots.ts'
import { availabilities } from '../../../../content-models/vocabularies.ts'
import { dates } from '../../../fixtures/entries.ts'
import { aListing, aStatus, listings } from '../../../fixtures/listings.ts'

/** 2026-11-23 is a Monday. */
const monday = '2026-11-23'
const slot = (day: Slot['day'], from = '09:00', to = '12:00'): Slot => ({ day, from, to })
const weekly = (
  slots: Slot[],
  parts: Partial<Offer> = {},
  status?: Partial<OfferStatus>,
  closed?: Offer['schedule']['closed'],
) =>
  aListing(
    { ...parts, schedule: { form: 'weekly', slots, ...(closed ? { closed } : {}) } },
    status ? { status: aStatus(status) } : {},
  )
const dateOf = (listing: ReturnType<typeof weekly>, today = monday) => nextDate(listing, today)?.date

describe('the next date', () => {
  test('is today when it takes place today', () => {
    expect(nextDate(weekly([slot('mo')]), monday)).toEqual({ date: monday, from: '09:00', to: '12:00' })
  })
  test('is the next weekday of its slots', () => {
    expect(dateOf(weekly([slot('mo'), slot('th')]), '2026-11-24')).toBe('2026-11-26')
    expect(dateOf(weekly([slot('mo')]), '2026-11-24')).toBe('2026-11-30')
  })
  test('is the earliest of several slots of a day', () => {
    expect(nextDate(weekly([slot('mo', '14:00', '16:00'), slot('mo')]), monday)?.from).toBe('09:00')
  })
  test('is not before the offer begins', () => {
    expect(dateOf(weekly([slot('mo')], { validFrom: '2026-12-08' }))).toBe('2026-12-14')
    expect(dateOf(weekly([slot('mo')], { validFrom: '2026-12-07' }))).toBe('2026-12-07')
  })
  test('is counted from today when the offer began long ago', () => {
    expect(dateOf(weekly([slot('we')], { validFrom: '2020-01-01' }))).toBe('2026-11-25')
  })
  test('may be the last day', () => {
    expect(dateOf(weekly([slot('we')], { validUntil: '2026-11-25' }))).toBe('2026-11-25')
  })
  test('passes over days on which it is closed, the first and the last among them', () => {
    const closed = [{ from: '2026-11-23', to: '2026-11-25' }]
    expect(dateOf(weekly([slot('mo'), slot('we'), slot('th')], {}, undefined, closed))).toBe('2026-11-26')
  })
  test('passes over several weeks of closing', () => {
    const closed = [
      { from: '2026-12-21', to: '2027-01-03' },
      { from: '2027-01-04', to: '2027-01-04' },
    ]
    expect(dateOf(weekly([slot('mo')], {}, undefined, closed), '2026-12-15')).toBe('2027-01-11')
  })
  test.each(['2026-11-23', '2026-11-26', '2026-11-29'])(
    'is next week when "not this week" names %s',
    (notInWeekOf) => {
      expect(dateOf(weekly([slot('mo'), slot('su')], {}, { notInWeekOf }))).toBe('2026-11-30')
    },
  )
  test('is this week when "not this week" was said of the week before', () => {
    expect(dateOf(weekly([slot('mo')], {}, { notInWeekOf: '2026-11-22' }))).toBe(monday)
  })
  test('is told of a full offer too, for a place may come free', () => {
    expect(dateOf(weekly([slot('mo')], {}, { availability: 'full' }))).toBe(monday)
  })
})

describe('on the day itself', () => {
  const at = (now: string, ...slots: Slot[]) => nextDate(weekly(slots), monday, now)
  test('what is still to come counts', () => {
    expect(at('08:00', slot('mo'))?.date).toBe(monday)
  })
  test('what goes on counts', () => {
    expect(at('11:00', slot('mo'))?.date).toBe(monday)
  })
  test('what has ended is over, to the minute', () => {
    expect(at('12:00', slot('mo'))?.date).toBe('2026-11-30')
    expect(at('22:00', slot('mo'), slot('we'))?.date).toBe('2026-11-25')
  })
  test('a later time of the day follows one that has ended', () => {
    expect(at('13:00', slot('mo', '14:00', '16:00'), slot('mo'))?.from).toBe('14:00')
  })
  test('a time that ends within the hour counts until the hour is full', () => {
    expect(at('11:00', slot('mo', '09:00', '11:30'))?.date).toBe(monday)
    expect(at('12:00', slot('mo', '09:00', '11:30'))?.date).toBe('2026-11-30')
  })
  test('the last one of all leaves no next date', () => {
    expect(nextDate(weekly([slot('mo')], { validUntil: monday }), monday, '12:00')).toBeUndefined()
  })
  test('the time of day changes nothing for other days', () => {
    expect(at('23:00', slot('tu'))?.date).toBe('2026-11-24')
  })
})

describe('no next date is told', () => {
  test.each(['paused', 'ended'] as const)('of an offer that is %s', (availability) => {
    expect(dateOf(weekly([slot('mo')], {}, { availability }))).toBeUndefined()
  })
  test('of an offer whose last day has passed', () => {
    expect(dateOf(weekly([slot('mo')], { validUntil: '2026-11-22' }))).toBeUndefined()
  })
  test('of an offer whose last day comes before its next slot', () => {
    expect(dateOf(weekly([slot('we')], { validUntil: '2026-11-24' }))).toBeUndefined()
  })
  test('of an offer without slots', () => {
    expect(nextDate(aListing({ schedule: { form: 'by_arrangement' } }), monday)).toBeUndefined()
  })
  test('of an offer that begins on a day after which none can be written', () => {
    const never = weekly([slot('mo')], { validFrom: '9999-12-31' }, { notInWeekOf: '2026-11-23' })
    expect(dateOf(never)).toBeUndefined()
  })
  test('of an offer that is closed for a year and more', () => {
    expect(
      dateOf(weekly([slot('mo')], {}, undefined, [{ from: '2026-01-01', to: '2028-01-01' }])),
    ).toBeUndefined()
  })
})

describe('over a change of the clocks', () => {
  test.each([
    ['2026-03-28', 'su', '2026-03-29'],
    ['2026-03-29', 'su', '2026-03-29'],
    ['2026-03-29', 'mo', '2026-03-30'],
    ['2026-03-30', 'su', '2026-04-05'],
    ['2026-10-24', 'su', '2026-10-25'],
    ['2026-10-25', 'su', '2026-10-25'],
    ['2026-10-25', 'mo', '2026-10-26'],
    ['2026-10-26', 'su', '2026-11-01'],
  ] as const)('on %s the next %s is %s', (today, day, date) => {
    expect(nextDate(weekly([slot(day, '02:30', '03:30')]), today)).toEqual({
      date,
      from: '02:30',
      to: '03:30',
    })
  })
  test('the week that is left out has seven days', () => {
    const skipped = weekly([slot('su')], {}, { notInWeekOf: '2026-03-23' })
    expect(dateOf(skipped, '2026-03-23')).toBe('2026-04-05')
    expect(dateOf(weekly([slot('su')], {}, { notInWeekOf: '2026-10-25' }), '2026-10-19')).toBe('2026-11-01')
  })
})

test('the next date of any listing on any day is a day of one of its slots, within its time, and never throws', () => {
  fc.assert(
    fc.property(listings(), dates(), (listing, today) => {
      const next = nextDate(listing, today)
      if (!next) return
      const { offer, status } = listing
      expect(next.date >= today && next.date >= (offer.validFrom ?? '')).toBe(true)
      expect(next.date <= (offer.validUntil ?? '9999-12-31')).toBe(true)
      expect(offer.schedule.slots).toContainEqual({ day: weekdayOf(next.date), from: next.from, to: next.to })
      expect(
        offer.schedule.closed?.some(({ from, to }) => from <= next.date && next.date <= to) ?? false,
      ).toBe(false)
      expect(['paused', 'ended']).not.toContain(status?.availability)
    }),
    { numRuns: 200 },
  )
})

test('a course of every day takes place tomorrow if today is left out', () => {
  const everyDay = (['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'] as const).map((day) => slot(day))
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 3000 }), (days) => {
      const today = addDays(monday, days)
      expect(dateOf(weekly(everyDay), today)).toBe(today)
      expect(dateOf(weekly(everyDay, {}, undefined, [{ from: today, to: today }]), today)).toBe(
        addDays(today, 1),
      )
    }),
  )
})

test('every availability has been thought of here', () => {
  expect(availabilities.values).toEqual(['open', 'waiting_list', 'full', 'paused', 'ended'])
})
