/**
 * Weekly times as somebody paints them: spans are added to slots and taken away from them. What is not touched stays to
 * the minute, so that 9:10 to 12:05 survives a grid of half hours; a row that is not written to its end is left alone.
 */
import { minutesOf, type Slot } from '../../../content-models/slots.ts'
import { days, type Day } from '../../../content-models/vocabularies.ts'

/** A row of the list, perhaps half written. The id is Payload's. */
export interface WeekRow {
  readonly id?: string | undefined
  readonly day?: string | undefined
  readonly from?: string | undefined
  readonly to?: string | undefined
}

/** A part of one day, in minutes since midnight. */
export interface Span {
  readonly day: Day
  readonly from: number
  readonly to: number
}

/** How much of a span is covered by the slots. */
export type Cover = 'none' | 'some' | 'all'

/** "09:15" of 555 */
export const timeOf = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`

const isTime = (time: string | undefined): time is string =>
  time !== undefined && /^([01]\d|2[0-3]):[0-5]\d$/.test(time)

/** The row as a span; undefined when it is not written to its end or ends before it begins. */
export function spanOf({ day, from, to }: WeekRow): Span | undefined {
  const known = days.values.find((one) => one === day)
  if (!known || !isTime(from) || !isTime(to) || minutesOf(to) <= minutesOf(from)) return undefined
  return { day: known, from: minutesOf(from), to: minutesOf(to) }
}

/** The rows that are slots already. */
export const slotsOf = (rows: readonly WeekRow[]): Slot[] =>
  rows.flatMap((row) => {
    const span = spanOf(row)
    return span ? [{ day: span.day, from: timeOf(span.from), to: timeOf(span.to) }] : []
  })

export function coverOf(rows: readonly WeekRow[], span: Span): Cover {
  const parts = rows
    .flatMap((row) => spanOf(row) ?? [])
    .filter(({ day, from, to }) => day === span.day && from < span.to && to > span.from)
    .sort((a, b) => a.from - b.from)
  if (parts.length === 0) return 'none'
  let reached = span.from
  for (const { from, to } of parts) if (from <= reached) reached = Math.max(reached, to)
  return reached >= span.to ? 'all' : 'some'
}

const orderOf = (row: WeekRow): number => {
  const span = spanOf(row)
  return span ? days.values.indexOf(span.day) * 1440 + span.from : Infinity
}
const sorted = (rows: readonly WeekRow[]): WeekRow[] =>
  [...rows].sort((a, b) => {
    const [left, right] = [orderOf(a), orderOf(b)]
    return left === right ? 0 : left - right
  })

const rowOf = ({ day, from, to }: Span, id?: string): WeekRow => ({
  ...(id === undefined ? {} : { id }),
  day,
  from: timeOf(from),
  to: timeOf(to),
})

/** The rows with the span covered. Slots that it overlaps or adjoins become one with it. */
export function paint(rows: readonly WeekRow[], span: Span): WeekRow[] {
  const joins = (row: WeekRow): boolean => {
    const other = spanOf(row)
    return other?.day === span.day && other.from <= span.to && other.to >= span.from
  }
  const joined = rows.filter(joins)
  const spans = [span, ...joined.flatMap((row) => spanOf(row) ?? [])]
  const whole = {
    day: span.day,
    from: Math.min(...spans.map(({ from }) => from)),
    to: Math.max(...spans.map(({ to }) => to)),
  }
  return sorted([...rows.filter((row) => !joins(row)), rowOf(whole, joined[0]?.id)])
}

/** The rows with nothing left in the span. A slot around it becomes two. */
export function erase(rows: readonly WeekRow[], span: Span): WeekRow[] {
  return sorted(
    rows.flatMap((row) => {
      const other = spanOf(row)
      if (other?.day !== span.day || other.to <= span.from || other.from >= span.to) return [row]
      const left = { ...other, to: Math.min(other.to, span.from) }
      const right = { ...other, from: Math.max(other.from, span.to) }
      return [left, right]
        .filter(({ from, to }) => from < to)
        .map((part, index) => rowOf(part, index === 0 ? row.id : undefined))
    }),
  )
}
