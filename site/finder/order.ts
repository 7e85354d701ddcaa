/** In which order listings are shown. Equal ones stand in an order that changes every day and holds for the day. */
import { kilometres, type Position } from '../../content-models/geography/distance.ts'
import { isOverdue, type Listing } from '../../content-models/listing.ts'
import { nextDate, stagesOf } from '../../content-models/offerFacts.ts'
import { stages } from '../../content-models/vocabularies.ts'

const unknownRank = 2 ** 30

/** A small number that is the same for an offer all day. */
function turnOfTheDay(slug: string, today: string): number {
  let hash = 2166136261
  for (const letter of `${today}${slug}`) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 16777619)
  return (hash >>> 8) & 0xfffff
}

const availabilityRank = { open: 0, waiting_list: 1, full: 2, paused: 2, ended: 3 } as const

/** First step of the chain first; what has room before what is full. */
function bestRank({ offer, status }: Listing): number {
  const stage = Math.min(...stagesOf(offer).map((one) => stages.values.indexOf(one)))
  return stage * 4 + (status ? availabilityRank[status.availability] : 0)
}

const dayNumber = (date: string) => Date.parse(date) / 86_400_000

/** By the start that was announced while it is still to come, else by the next date. */
function soonestRank(listing: Listing, today: string): number {
  const start = listing.status?.nextStart
  const date = start !== undefined && start >= today ? start : nextDate(listing, today)?.date
  return date === undefined ? unknownRank : dayNumber(date) - dayNumber(today)
}

/** Where a listing takes place, to about a kilometre; undefined when it has no place or a secret one. */
export const positionOf = ({ place }: Pick<Listing, 'place'>): Position | undefined =>
  place?.latitude !== undefined && place.longitude !== undefined
    ? { latitude: place.latitude, longitude: place.longitude }
    : undefined

const nearestRank = (listing: Listing, from: Position | undefined): number => {
  const at = positionOf(listing)
  return at && from ? Math.round(kilometres(at, from)) : unknownRank
}

export interface Ordering {
  readonly sort: 'best' | 'soonest' | 'nearest'
  readonly today: string
  readonly from: Position | undefined
}

/** Keeps what was computed of a listing for the day, because every page needs it of every listing. */
function keptForTheDay(compute: (listing: Listing, today: string) => number): typeof compute {
  const kept = new WeakMap<Listing, { today: string; rank: number }>()
  return (listing, today) => {
    const known = kept.get(listing)
    if (known?.today === today) return known.rank
    const rank = compute(listing, today)
    kept.set(listing, { today, rank })
    return rank
  }
}

const dayRank = keptForTheDay(
  (listing, today) => bestRank(listing) * 2 ** 20 + turnOfTheDay(listing.offer.slug, today),
)
const startRank = keptForTheDay(soonestRank)
const doubtRank = keptForTheDay((listing, today) => (isOverdue(listing, today) ? 1 : 0))

/** The numbers in order; what nobody has confirmed in time is last, whatever she sorts by. */
export function inOrder(
  numbers: readonly number[],
  at: (number: number) => Listing,
  ordering: Ordering,
): number[] {
  const { sort, today, from } = ordering
  const ranked = numbers.map((number) => {
    const listing = at(number)
    const best = dayRank(listing, today)
    const doubt = doubtRank(listing, today)
    const first =
      sort === 'best' ? 0 : sort === 'soonest' ? startRank(listing, today) : nearestRank(listing, from)
    return { number, doubt, first, best }
  })
  return ranked
    .sort((a, b) => a.doubt - b.doubt || a.first - b.first || a.best - b.best)
    .map(({ number }) => number)
}
