/** What of an offer is compared with a woman's situation: small enough to send to the phone where the comparison is made. */
import { agesTaken, asksForAges } from './facetValues.ts'
import type { Position } from './geography/distance.ts'
import { isEverywhere, positionOf, type Listing } from './listing.ts'
import { joinableWith, type ownGerman } from './german.ts'
import { takesChildren } from './offerFacts.ts'
import type { Slot } from './slots.ts'

export interface FitFacts {
  /** Weekly times; empty where none are stated */
  readonly slots: readonly Slot[]
  /** Somebody may come with children, may not, or nobody has said */
  readonly children: 'yes' | 'no' | 'ask'
  /** Children's ages in years that are taken, none of them where no child may come; absent where nobody has said */
  readonly ages?: readonly number[]
  /** Steps of her own German with which she can join; absent where nobody has said */
  readonly german?: readonly (typeof ownGerman)[number][]
  readonly audience: Listing['offer']['audience']
  /** Needs no journey */
  readonly everywhere: boolean
  /** To about a kilometre; absent where the place is not known, or secret */
  readonly at?: Position
}

export function fitFacts(listing: Listing): FitFacts {
  const { offer } = listing
  const at = positionOf(listing)
  return {
    slots: offer.schedule.slots ?? [],
    children: offer.childcare.mode === 'unknown' ? 'ask' : takesChildren(offer) ? 'yes' : 'no',
    ...(asksForAges(offer) ? {} : { ages: agesTaken(offer).map(Number) }),
    ...(offer.germanFrom === undefined ? {} : { german: joinableWith(offer) }),
    audience: offer.audience,
    everywhere: isEverywhere(listing),
    ...(at ? { at } : {}),
  }
}
