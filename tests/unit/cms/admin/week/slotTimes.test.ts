import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  coverOf,
  erase,
  paint,
  slotsOf,
  timeOf,
  type Span,
  type WeekRow,
} from '../../../../../cms/admin/week/slotTimes.ts'
import { days } from '../../../../../content-models/vocabularies.ts'

const row = (day: string, from: string, to: string, id?: string): WeekRow => ({
  ...(id ? { id } : {}),
  day,
  from,
  to,
})
const span = (day: Span['day'], from: number, to: number): Span => ({ day, from: from * 60, to: to * 60 })

const aSpan = fc
  .tuple(fc.constantFrom(...days.values), fc.integer({ min: 0, max: 1438 }), fc.integer({ min: 1, max: 600 }))
  .map(([day, from, length]): Span => ({ day, from, to: Math.min(1439, from + length) }))
const rows = fc.array(
  fc.oneof(
    aSpan.map(({ day, from, to }): WeekRow => row(day, timeOf(from), timeOf(to))),
    fc.constantFrom<WeekRow>({}, { day: 'mo' }, { day: 'mo', from: '09:00' }, row('tu', '12:00', '09:00')),
  ),
  { maxLength: 8 },
)
const minuteOf = (day: Span['day'], at: number): Span => ({ day, from: at, to: at + 1 })
const aMinute = fc.tuple(fc.constantFrom(...days.values), fc.integer({ min: 0, max: 1438 }))

describe('a painted span', () => {
  test('is covered, and painting it again changes nothing', () => {
    fc.assert(
      fc.property(rows, aSpan, (before, painted) => {
        const after = paint(before, painted)
        expect(coverOf(after, painted)).toBe('all')
        expect(paint(after, painted)).toEqual(after)
      }),
    )
  })
  test('leaves every other minute of the week as it was', () => {
    fc.assert(
      fc.property(rows, aSpan, aMinute, (before, painted, [day, at]) => {
        fc.pre(day !== painted.day || at < painted.from || at >= painted.to)
        expect(coverOf(paint(before, painted), minuteOf(day, at))).toBe(coverOf(before, minuteOf(day, at)))
      }),
    )
  })
  test('grows the slot it touches, which keeps its id and its minutes', () => {
    const before = [row('tu', '09:10', '12:05', 'a'), row('th', '09:10', '12:05', 'b')]
    expect(paint(before, span('tu', 12, 13))).toEqual([row('tu', '09:10', '13:00', 'a'), before[1]])
  })
  test('closes the gap between two slots', () => {
    const before = [row('mo', '08:00', '09:00', 'a'), row('mo', '10:00', '11:00', 'b')]
    expect(paint(before, span('mo', 9, 10))).toEqual([row('mo', '08:00', '11:00', 'a')])
  })
})

describe('an erased span', () => {
  test('is free, and erasing it again changes nothing', () => {
    fc.assert(
      fc.property(rows, aSpan, (before, erased) => {
        const after = erase(before, erased)
        expect(coverOf(after, erased)).toBe('none')
        expect(erase(after, erased)).toEqual(after)
      }),
    )
  })
  test('leaves every other minute of the week as it was', () => {
    fc.assert(
      fc.property(rows, aSpan, aMinute, (before, erased, [day, at]) => {
        fc.pre(day !== erased.day || at < erased.from || at >= erased.to)
        expect(coverOf(erase(before, erased), minuteOf(day, at))).toBe(coverOf(before, minuteOf(day, at)))
      }),
    )
  })
  test('makes two slots of one around it', () => {
    expect(erase([row('mo', '08:00', '13:00', 'a')], span('mo', 10, 11))).toEqual([
      row('mo', '08:00', '10:00', 'a'),
      row('mo', '11:00', '13:00'),
    ])
  })
})

describe('a row that is not written to its end', () => {
  const begun = { id: 'x', day: 'fr', from: '09:00' }
  test('survives whatever is painted and erased', () => {
    fc.assert(
      fc.property(rows, aSpan, (others, touched) => {
        expect(paint([begun, ...others], touched)).toContainEqual(begun)
        expect(erase([begun, ...others], touched)).toContainEqual(begun)
      }),
    )
  })
  test('is no slot yet', () => {
    expect(
      slotsOf([begun, row('fr', '9', '12'), row('fr', '12:00', '09:00'), row('fr', '09:00', '12:00')]),
    ).toEqual([{ day: 'fr', from: '09:00', to: '12:00' }])
  })
})

test('a span that slots cover in part is told apart', () => {
  const rowsOfMonday = [row('mo', '09:00', '10:15'), row('mo', '10:15', '11:00')]
  expect(coverOf(rowsOfMonday, span('mo', 9, 11))).toBe('all')
  expect(coverOf(rowsOfMonday, span('mo', 10, 12))).toBe('some')
  expect(coverOf(rowsOfMonday, span('mo', 11, 12))).toBe('none')
  expect(coverOf(rowsOfMonday, span('tu', 9, 11))).toBe('none')
})
