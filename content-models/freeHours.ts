/** The hours of a week that a woman has free: their one short form in an address, and which times lie within them. */
import { minutesOf, type Slot } from './slots.ts'
import { days, type Day } from './vocabularies.ts'

/** More than a painted week can hold; an address with more was not written by us. */
const mostSpans = 70

const dayIndex = (day: Day): number => days.values.indexOf(day)
/** "09:30" of minutes since midnight. */
export const timeOf = (minutes: number): string =>
  [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':')

/** The same hours in the order of the week, spans that touch or overlap joined into one, empty ones left out. */
export function joined(spans: readonly Slot[]): Slot[] {
  const ordered = spans
    .filter(({ from, to }) => minutesOf(from) < minutesOf(to))
    .sort((a, b) => dayIndex(a.day) - dayIndex(b.day) || minutesOf(a.from) - minutesOf(b.from))
  const result: Slot[] = []
  for (const span of ordered) {
    const last = result.at(-1)
    if (last?.day === span.day && minutesOf(span.from) <= minutesOf(last.to))
      last.to = timeOf(Math.max(minutesOf(last.to), minutesOf(span.to)))
    else result.push({ ...span })
  }
  return result
}

const spanForm = /^(mo|tu|we|th|fr|sa|su)([01]\d|2[0-3])([0-5]\d)-([01]\d|2[0-4])([0-5]\d)$/

/** Reads "mo0800-1230,tu0900-1100"; what is not of this form is left out, never an error. */
export function readHours(text: string): Slot[] {
  const spans = text
    .split(',')
    .slice(0, mostSpans)
    .flatMap((part) => {
      const [, day, fromHour, fromMinute, toHour, toMinute] = spanForm.exec(part) ?? []
      const to = `${toHour ?? ''}:${toMinute ?? ''}`
      return day !== undefined && minutesOf(to) <= 1440
        ? [{ day: day as Day, from: `${fromHour ?? ''}:${fromMinute ?? ''}`, to }]
        : []
    })
  return joined(spans)
}

/** The one short form of these hours; `readHours(writeHours(hours))` is `joined(hours)`. */
export const writeHours = (hours: readonly Slot[]): string =>
  joined(hours)
    .map(({ day, from, to }) => `${day}${from.replace(':', '')}-${to.replace(':', '')}`)
    .join(',')

/** Does a time lie within one of the spans from its beginning to its end? Times of two digits compare as they are written. */
const holds = (spans: readonly Slot[], time: Slot): boolean =>
  spans.some(({ day, from, to }) => day === time.day && from <= time.from && time.to <= to)

/** all: every time lies within her free hours; some: at least one does; none; unknown: no times are stated. */
export type HoursFit = 'all' | 'some' | 'none' | 'unknown'

/** How far the weekly times of one offer after another lie within the same free hours. */
export function fitInto(free: readonly Slot[]): (times: readonly Slot[]) => HoursFit {
  const spans = joined(free)
  return (times) => {
    if (times.length === 0) return 'unknown'
    const within = times.filter((time) => holds(spans, time)).length
    return within === times.length ? 'all' : within > 0 ? 'some' : 'none'
  }
}
