import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { workingDaysAgo, workingDaysBetween } from '../../../../cms/workflow/workingDays.ts'
import { addDays, todayInBerlin, weekdayOf } from '../../../../content-models/localDate.ts'

const at = (day: string) => new Date(`${day}T12:00:00Z`)
const count = (from: string, to: string) => workingDaysBetween(at(from), at(to))
/** Over four years, clock changes and leap day included */
const day = fc.integer({ min: 0, max: 1460 }).map((days) => addDays('2024-01-01', days))

describe('working days', () => {
  it.each([
    ['2026-11-23', '2026-11-23', 0, 'the same Monday'],
    ['2026-11-23', '2026-11-24', 1, 'Monday to Tuesday'],
    ['2026-11-27', '2026-11-30', 1, 'Friday to Monday'],
    ['2026-11-27', '2026-11-29', 0, 'Friday to Sunday'],
    ['2026-11-28', '2026-11-30', 1, 'Saturday to Monday'],
    ['2026-11-23', '2026-11-30', 5, 'a week'],
    ['2026-11-30', '2026-11-23', 0, 'backwards'],
  ])('from %s to %s are %i (%s)', (from, to, expected) => {
    expect(count(from, to)).toBe(expected)
  })

  it('are as many as one counts on the calendar', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 60 }), (from, days) => {
        const calendar = Array.from({ length: days }, (_, index) => addDays(from, index + 1))
        const worked = calendar.filter((one) => !['sa', 'su'].includes(weekdayOf(one)))
        expect(count(from, addDays(from, days))).toBe(worked.length)
      }),
    )
  })

  it('have passed only for what lies before the day at which a search begins', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 40 }), day, (now, days, from) => {
        if (count(from, now) >= days) expect(from <= workingDaysAgo(days, at(now))).toBe(true)
      }),
    )
  })

  it('of a week can have passed since Sunday', () => {
    expect(workingDaysAgo(5, at('2026-11-27'))).toBe('2026-11-22')
    expect(count('2026-11-22', '2026-11-27')).toBe(5)
  })

  it('belong to the day in Saxony-Anhalt', () => {
    expect(todayInBerlin(new Date('2026-11-23T23:30:00Z'))).toBe('2026-11-24')
    expect(workingDaysBetween(new Date('2026-11-23T12:00:00Z'), new Date('2026-11-23T23:30:00Z'))).toBe(1)
  })
})
