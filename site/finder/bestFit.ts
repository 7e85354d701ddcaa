/**
 * What "fits best" means. One after the other count: how many of her children are taken, whether there can be a place,
 * whether her language is spoken, childcare places and then places for her that were counted lately, a beginning soon,
 * the earlier step of the way. Only what an offer says of itself counts, never who provides it. What is equal in all of
 * this stands in an order that changes every day and holds for the day.
 */
import { agesTaken, starts, startsWithin } from '../../content-models/facetValues.ts'
import type { Listing } from '../../content-models/listing.ts'
import { childcarePlacesFree, placesFree, stagesOf, withChildcare } from '../../content-models/offerFacts.ts'
import { stages } from '../../content-models/vocabularies.ts'
import { keptForTheDay } from './forTheDay.ts'

/** Who asks, as far as it makes one offer fit better than another */
export interface Asker {
  /** Her children's ages, in years */
  readonly ages: readonly number[]
  /** Childcare is among her questions */
  readonly withCare: boolean
  /** The language she reads */
  readonly language: string
}

const availabilityRank = { open: 0, waiting_list: 1, full: 2, paused: 2, ended: 3 } as const

/** 0: counted lately, and some are free; 1: nobody counted; 2: none is free. */
const countRank = (free: number | undefined): number => (free === undefined ? 1 : free > 0 ? 0 : 2)

/** At any time, within a month, within three, later or nobody knows. */
const startSteps = starts.length + 1
function startRank(listing: Listing, today: string): number {
  const soonest = startsWithin(listing, today)[0]
  return soonest === undefined ? starts.length : starts.indexOf(soonest)
}

const stageRank = ({ offer }: Listing): number =>
  Math.min(...stagesOf(offer).map((stage) => stages.values.indexOf(stage)))

/** So many that few offers share a turn, and so few that a rank stays a small number, which sorts quickly. */
const turns = 2 ** 15
/** A small number that is the same for an offer all day. */
function turnOfTheDay({ offer }: Listing, today: string): number {
  let hash = 2166136261
  for (const letter of `${today}${offer.slug}`)
    hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 16777619)
  return (hash >>> 8) % turns
}

/** What of a rank is the same for everybody who asks. */
const ofTheDay = keptForTheDay((listing, today) => {
  const { offer, status } = listing
  return {
    taken: agesTaken(offer).map(Number),
    availability: status ? availabilityRank[status.availability] : 0,
    care: withChildcare(offer) ? countRank(childcarePlacesFree(listing, today)) : 1,
    rest:
      ((countRank(placesFree(listing, today)) * startSteps + startRank(listing, today)) *
        stages.values.length +
        stageRank(listing)) *
        turns +
      turnOfTheDay(listing, today),
  }
})
const restSteps = 3 * startSteps * stages.values.length * turns

/** Everybody speaks German there; of any other language it must be said. */
const speaksHers = ({ offer }: Listing, { language }: Asker): boolean =>
  language.startsWith('de') || (offer.languages as readonly string[] | undefined)?.includes(language) === true

/** How many of her children an offer does not take. */
function leftOut(taken: readonly number[], ages: readonly number[]): number {
  let count = 0
  for (const age of ages) if (!taken.includes(age)) count++
  return count
}

/**
 * How well an offer fits what she asked, on a day: the less, the better. One number, in which each rank weighs more than
 * all that follow it; a page asks for that of every listing, so nothing is made on the way.
 */
export function bestRank(listing: Listing, asker: Asker, today: string): number {
  const { taken, availability, care, rest } = ofTheDay(listing, today)
  const first = leftOut(taken, asker.ages) * 4 + availability
  const second = first * 2 + (speaksHers(listing, asker) ? 0 : 1)
  return (second * 3 + (asker.withCare ? care : 0)) * restSteps + rest
}
