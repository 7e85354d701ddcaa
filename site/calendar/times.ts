/** When an offer takes place, as a calendar needs it: for each weekly time its first and last day, and the days it rests. */
import { hasEnded, type Listing } from '../../content-models/listing.ts'
import { addDays, addMonths, mondayOf, weekdayOf } from '../../content-models/localDate.ts'
import { endsOn, isClosed } from '../../content-models/offerFacts.ts'
import type { Slot } from '../../content-models/slots.ts'

export interface WeeklyTime {
  readonly slot: Slot
  /** Day of the first and of the last time; the same where there is one only */
  readonly first: string
  readonly last: string
  /** Days between them on which it does not take place */
  readonly closed: readonly string[]
  /** Which one it is among those of its weekday, from 0 */
  readonly number: number
}

export interface Times {
  readonly weekly: readonly WeeklyTime[]
  /** The last day that was looked at, where the offer may go on after it */
  readonly openUntil?: string
}

/** How far a calendar reaches where the end is not known, and at most: times change, and nobody plans further. */
const openMonths = 6
const mostMonths = 24

const later = (one: string, other: string): string => (one > other ? one : other)
const earlier = (one: string, other: string): string => (one < other ? one : other)

/** The day on which she could begin; undefined where nobody said it. Who may come at any time begins next week. */
function startOf({ offer, status }: Listing, today: string): string | undefined {
  const { nextStart } = status ?? {}
  const start = nextStart !== undefined && nextStart >= today ? nextStart : offer.validFrom
  if (offer.entry === 'any_time') return later(start ?? '', addDays(mondayOf(today), 7))
  return start === undefined ? undefined : later(start, today)
}

/** The days of a weekday from one day to another. */
function daysOf(slot: Slot, from: string, until: string): string[] {
  const days: string[] = []
  let date = from
  while (weekdayOf(date) !== slot.day) date = addDays(date, 1)
  for (; date <= until; date = addDays(date, 7)) days.push(date)
  return days
}

function weeklyTime(listing: Listing, slot: Slot, days: readonly string[], number: number): WeeklyTime[] {
  const open = days.filter((date) => !isClosed(listing, date))
  const [first, last] = [open[0], open.at(-1)]
  if (first === undefined || last === undefined) return []
  const closed = days.filter((date) => first < date && date < last && !open.includes(date))
  return [{ slot, first, last, closed, number }]
}

/** The times that a calendar can hold; undefined where they are not known, or where nothing takes place any more. */
export function timesOf(listing: Listing, today: string): Times | undefined {
  const { offer, status } = listing
  const { form, slots = [] } = offer.schedule
  const start = startOf(listing, today)
  if (form !== 'weekly' || start === undefined) return undefined
  if (hasEnded(listing, today) || status?.availability === 'paused') return undefined
  const end = endsOn(offer)
  const until = end === undefined ? addMonths(start, openMonths) : earlier(end, addMonths(start, mostMonths))
  const weekly = slots.flatMap((slot, at) =>
    weeklyTime(
      listing,
      slot,
      daysOf(slot, start, until),
      slots.slice(0, at).filter(({ day }) => day === slot.day).length,
    ),
  )
  if (weekly.length === 0) return undefined
  return { weekly, ...(until === end ? {} : { openUntil: until }) }
}
