import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  addDays,
  addMonths,
  berlinIso,
  daysBetween,
  hourInBerlin,
  mondayOf,
  todayInBerlin,
  weekdayOf,
} from '../../../content-models/localDate.ts'
import { days } from '../../../content-models/vocabularies.ts'

/** Any day of two hundred years, those of the clock changes often. */
const anyDay = () =>
  fc.oneof(
    {
      weight: 3,
      arbitrary: fc.integer({ min: -36_500, max: 36_500 }).map((count) => addDays('2026-11-23', count)),
    },
    {
      weight: 1,
      arbitrary: fc.constantFrom('2026-03-28', '2026-03-29', '2026-03-30', '2026-10-24', '2026-10-25'),
    },
  )

test.each([
  ['in winter', '2026-11-23T21:40:59Z', '22:00'],
  ['in summer', '2026-07-01T21:40:59Z', '23:00'],
  ['after midnight', '2026-11-23T23:05:00Z', '00:00'],
  ['in the morning', '2026-11-23T07:59:59Z', '08:00'],
])('the hour in Saxony-Anhalt %s', (_when, instant, hour) => {
  expect(hourInBerlin(new Date(instant))).toBe(hour)
})

describe('today in Saxony-Anhalt', () => {
  test.each([
    ['in winter, a second before midnight', '2026-11-23T22:59:59Z', '2026-11-23'],
    ['in winter, at midnight', '2026-11-23T23:00:00Z', '2026-11-24'],
    ['in summer, a second before midnight', '2026-07-01T21:59:59Z', '2026-07-01'],
    ['in summer, at midnight', '2026-07-01T22:00:00Z', '2026-07-02'],
    ['before the spring change, a second before midnight', '2026-03-28T22:59:59Z', '2026-03-28'],
    ['at the beginning of the day of the spring change', '2026-03-28T23:00:00Z', '2026-03-29'],
    ['at the end of the day of the spring change', '2026-03-29T21:59:59Z', '2026-03-29'],
    ['after the day of the spring change', '2026-03-29T22:00:00Z', '2026-03-30'],
    ['before the autumn change, a second before midnight', '2026-10-24T21:59:59Z', '2026-10-24'],
    ['at the beginning of the day of the autumn change', '2026-10-24T22:00:00Z', '2026-10-25'],
    ['at the end of the day of the autumn change', '2026-10-25T22:59:59Z', '2026-10-25'],
    ['after the day of the autumn change', '2026-10-25T23:00:00Z', '2026-10-26'],
    ['at the turn of the year', '2026-12-31T23:00:00Z', '2027-01-01'],
  ])('%s', (_when, instant, date) => {
    expect(todayInBerlin(new Date(instant))).toBe(date)
  })
  test('is the day on which a local time stands', () => {
    const times = fc.constantFrom('00:00', '00:30', '12:00', '23:59')
    fc.assert(
      fc.property(anyDay(), times, (date, time) => {
        fc.pre(date >= '1996')
        expect(todayInBerlin(new Date(berlinIso(date, time)))).toBe(date)
      }),
    )
  })
})

describe('counting days', () => {
  test('there and back leads to the same day', () => {
    fc.assert(
      fc.property(anyDay(), fc.integer({ min: -5000, max: 5000 }), (date, count) => {
        expect(addDays(addDays(date, count), -count)).toBe(date)
        expect(daysBetween(date, addDays(date, count))).toBe(count)
      }),
    )
  })
  test('one by one passes every weekday in turn, over both changes of the clocks', () => {
    let date = '2026-01-05'
    for (let count = 0; count < 365; count++) {
      expect(weekdayOf(date)).toBe(days.values[count % 7])
      date = addDays(date, 1)
    }
    expect(date).toBe('2027-01-05')
  })
  test('seven leads to the same weekday', () => {
    fc.assert(
      fc.property(anyDay(), (date) => {
        expect(weekdayOf(addDays(date, 7))).toBe(weekdayOf(date))
        expect(weekdayOf(addDays(date, 1))).toBe(days.values[(days.values.indexOf(weekdayOf(date)) + 1) % 7])
      }),
    )
  })
  test.each([
    ['2026-03-28', '2026-03-29', '2026-03-30'],
    ['2026-10-24', '2026-10-25', '2026-10-26'],
    ['2028-02-28', '2028-02-29', '2028-03-01'],
    ['2026-12-30', '2026-12-31', '2027-01-01'],
  ])('%s, %s, %s', (first, second, third) => {
    expect([addDays(first, 1), addDays(second, 1), addDays(third, -2)]).toEqual([second, third, first])
  })
  test('to the end of what can be written stops there, for somebody may mean "for ever" by it', () => {
    expect(addDays('9999-12-31', 1)).toBe('9999-12-31')
    expect(addDays('0000-01-01', -1)).toBe('0000-01-01')
    expect(mondayOf('9999-12-31')).toBe('9999-12-27')
    expect(mondayOf('0000-01-01')).toBe('0000-01-01')
  })
})

describe('the Monday of a week', () => {
  test('is a Monday, at most six days before', () => {
    fc.assert(
      fc.property(anyDay(), (date) => {
        expect(weekdayOf(mondayOf(date))).toBe('mo')
        expect(daysBetween(mondayOf(date), date)).toBe(days.values.indexOf(weekdayOf(date)))
      }),
    )
  })
  test.each([
    ['2026-03-29', '2026-03-23'],
    ['2026-03-30', '2026-03-30'],
    ['2026-10-25', '2026-10-19'],
    ['2026-10-26', '2026-10-26'],
    ['2027-01-01', '2026-12-28'],
  ])('of %s is %s', (date, monday) => {
    expect(mondayOf(date)).toBe(monday)
  })
})

describe('months later', () => {
  test.each([
    ['2026-11-23', 3, '2027-02-23'],
    ['2026-11-30', 3, '2027-02-28'],
    ['2027-11-30', 3, '2028-02-29'],
    ['2026-08-31', 1, '2026-09-30'],
    ['2026-12-31', 2, '2027-02-28'],
    ['2026-01-31', -1, '2025-12-31'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-05-15', 0, '2026-05-15'],
    ['2026-05-15', 24, '2028-05-15'],
  ])('%s and %i months is %s', (date, count, later) => {
    expect(addMonths(date, count)).toBe(later)
  })
  test('is the same day of the month, or the last day of a shorter one', () => {
    fc.assert(
      fc.property(anyDay(), fc.integer({ min: 0, max: 60 }), (date, count) => {
        const later = addMonths(date, count)
        const isLastOfMonth = addDays(later, 1).endsWith('-01')
        expect(later.slice(8) === date.slice(8) || (isLastOfMonth && later.slice(8) < date.slice(8))).toBe(
          true,
        )
      }),
    )
  })
})

describe('a local time with its offset', () => {
  test.each([
    ['in winter', '2026-11-23', '09:00', '2026-11-23T09:00:00+01:00', '2026-11-23T08:00:00Z'],
    ['in summer', '2026-07-01', '09:00', '2026-07-01T09:00:00+02:00', '2026-07-01T07:00:00Z'],
    [
      'a minute before the spring change',
      '2026-03-29',
      '01:59',
      '2026-03-29T01:59:00+01:00',
      '2026-03-29T00:59:00Z',
    ],
    [
      'in the hour that is skipped',
      '2026-03-29',
      '02:30',
      '2026-03-29T02:30:00+02:00',
      '2026-03-29T00:30:00Z',
    ],
    ['after the spring change', '2026-03-29', '03:00', '2026-03-29T03:00:00+02:00', '2026-03-29T01:00:00Z'],
    [
      'a minute before the doubled hour',
      '2026-10-25',
      '01:59',
      '2026-10-25T01:59:00+02:00',
      '2026-10-24T23:59:00Z',
    ],
    [
      'in the doubled hour: the first of the two',
      '2026-10-25',
      '02:30',
      '2026-10-25T02:30:00+02:00',
      '2026-10-25T00:30:00Z',
    ],
    ['after the doubled hour', '2026-10-25', '03:00', '2026-10-25T03:00:00+01:00', '2026-10-25T02:00:00Z'],
    [
      'at midnight after the autumn change',
      '2026-10-26',
      '00:00',
      '2026-10-26T00:00:00+01:00',
      '2026-10-25T23:00:00Z',
    ],
  ])('%s', (_when, date, time, iso, instant) => {
    expect(berlinIso(date, time)).toBe(iso)
    expect(new Date(iso).getTime()).toBe(Date.parse(instant))
  })
})
