/** In which order listings are shown. */
import { kilometres, type Position } from '../../content-models/geography/distance.ts'
import { isOverdue, positionOf, type Listing } from '../../content-models/listing.ts'
import { nextDate } from '../../content-models/offerFacts.ts'
import { bestRank, type Asker } from './bestFit.ts'
import { keptForTheDay } from './forTheDay.ts'

const unknownRank = 2 ** 30

const dayNumber = (date: string) => Date.parse(date) / 86_400_000

/** By the start that was announced while it is still to come, else by the next date. */
function soonestRank(listing: Listing, today: string): number {
  const start = listing.status?.nextStart
  const date = start !== undefined && start >= today ? start : nextDate(listing, today)?.date
  return date === undefined ? unknownRank : dayNumber(date) - dayNumber(today)
}

const nearestRank = (listing: Listing, from: Position | undefined): number => {
  const at = positionOf(listing)
  return at && from ? Math.round(kilometres(at, from)) : unknownRank
}

export interface Ordering {
  readonly sort: 'best' | 'soonest' | 'nearest'
  readonly today: string
  readonly from: Position | undefined
  readonly asker: Asker
}

const startRank = keptForTheDay(soonestRank)
const doubtRank = keptForTheDay((listing, today) => (isOverdue(listing, today) ? 1 : 0))

/** The numbers in order; what nobody has confirmed in time is last, whatever she sorts by. */
export function inOrder(
  numbers: readonly number[],
  at: (number: number) => Listing,
  ordering: Ordering,
): number[] {
  const { sort, today, from, asker } = ordering
  const ranked = numbers.map((number) => {
    const listing = at(number)
    const best = bestRank(listing, asker, today)
    const doubt = doubtRank(listing, today)
    const first =
      sort === 'best' ? 0 : sort === 'soonest' ? startRank(listing, today) : nearestRank(listing, from)
    return { number, doubt, first, best }
  })
  return ranked
    .sort((a, b) => a.doubt - b.doubt || a.first - b.first || a.best - b.best)
    .map(({ number }) => number)
}
