/** A painted time as a sentence: "Dienstag 9:00 bis 9:15", "Dienstag bis Donnerstag 9:00 bis 12:00". */
import { fill } from '../../spoken.ts'
import { timeOf, type Span } from './slotTimes.ts'
import type { WeekWords } from './words.ts'

const short = (minutes: number): string => timeOf(minutes).replace(/^0/, '')

/** @param spans the same hours on one day or on several that follow each other */
export function saySpans(spans: readonly Span[], words: WeekWords): string {
  const [first, last] = [spans[0], spans.at(-1)]
  if (!first || !last) return ''
  const day = (span: Span) => words.dayNames[span.day] ?? span.day
  return fill(words.cell, {
    day: first === last ? day(first) : fill(words.days, { first: day(first), last: day(last) }),
    from: short(first.from),
    to: short(first.to),
  })
}
