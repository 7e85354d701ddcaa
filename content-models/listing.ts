/** An offer with everything a reader needs beside it: what the finder filters, sorts and shows. */
import type { District } from './district.ts'
import type { Offer } from './offer.ts'
import type { OfferStatus } from './offerStatus.ts'
import type { Organisation } from './organisation.ts'
import type { Place } from './place.ts'

export interface Listing {
  readonly offer: Offer
  readonly status?: OfferStatus | undefined
  readonly organisation?: Organisation | undefined
  readonly place?: Place | undefined
  readonly district?: District | undefined
}

/** Needs no journey: the offer matches every place, marked so. */
export const isEverywhere = ({ offer }: Listing): boolean =>
  offer.venue === 'online' || offer.venue === 'statewide'

/** Over, whether somebody said so or its last day has passed. The page stays and says so; lists leave it out. */
export const hasEnded = ({ offer, status }: Listing, today: string): boolean =>
  status?.availability === 'ended' || (offer.validUntil !== undefined && offer.validUntil < today)
