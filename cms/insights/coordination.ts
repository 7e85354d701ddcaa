/** What a coordinator should know of her districts: where the way ends, what stands twice, what is missing. */
import type { Payload } from 'payload'
import { doubles, rings, withoutNextStep } from '../../content-models/chain.ts'
import { coverage, gapsIn, type Gap } from '../../content-models/coverage.ts'
import { districtKeys } from '../../content-models/geography/districts.ts'
import { checkDates } from '../../content-models/checking.ts'
import { hasLapsed, isOver, isOverdue, type Listing } from '../../content-models/listing.ts'
import { turnOfTheLoop } from '../database/breathe.ts'
import { publishedListings } from './published.ts'

export interface Insights {
  readonly withoutNextStep: readonly Listing[]
  /** Offers that lead round in a ring by what they name as next */
  readonly rings: readonly (readonly Listing[])[]
  readonly doubles: readonly (readonly Listing[])[]
  readonly gaps: readonly Gap[]
  /** Nobody has confirmed them in time, the longest first */
  readonly unconfirmed: readonly Listing[]
}

/** @param districts official keys; all of them when left out */
export async function insightsFor(
  payload: Payload,
  today: string,
  districts: readonly string[] = districtKeys.values,
): Promise<Insights> {
  const all = await publishedListings(payload)
  const key = `${today} ${districts.join(' ')}`
  const ofState = kept.get(all) ?? new Map<string, Promise<Insights>>()
  kept.set(all, ofState)
  const known = ofState.get(key) ?? look(all, today, districts)
  ofState.set(key, known)
  return known
}

const dueOn = ({ offer, status }: Listing): string => checkDates(offer, status)?.dueOn ?? ''

/** What was found in one state of the publications, as long as that state lasts. */
const kept = new WeakMap<readonly Listing[], Map<string, Promise<Insights>>>()

/** Each question goes through all of them: others get their turn in between. */
async function look(all: readonly Listing[], today: string, districts: readonly string[]): Promise<Insights> {
  const hers = all.filter(({ place }) => place !== undefined && districts.includes(place.district))
  const last = withoutNextStep(hers, all, today)
  await turnOfTheLoop()
  const twice = doubles(hers, today)
  await turnOfTheLoop()
  const counted = coverage(all, today)
  return {
    withoutNextStep: last,
    rings: rings(all, today).filter((ring) => ring.some((one) => hers.includes(one))),
    doubles: twice,
    unconfirmed: hers
      .filter((one) => !isOver(one, today) && (isOverdue(one, today) || hasLapsed(one, today)))
      .sort((a, b) => dueOn(a).localeCompare(dueOn(b))),
    gaps: districts.flatMap((district) => {
      const found = counted.get(district)
      return found ? gapsIn(district, found) : []
    }),
  }
}
