/** An offer with everything a reader needs beside it: what the finder filters, sorts and shows. */
import { checkState } from './checking.ts'
import type { District } from './district.ts'
import type { Position } from './geography/distance.ts'
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

/** Where a listing takes place, to about a kilometre; undefined when it has no place or a secret one. */
export const positionOf = ({ place }: Pick<Listing, 'place'>): Position | undefined =>
  place?.latitude !== undefined && place.longitude !== undefined
    ? { latitude: place.latitude, longitude: place.longitude }
    : undefined

/** Where a listing counts: its place's district, or everywhere. */
export const regionOf = (listing: Listing): string | undefined =>
  isEverywhere(listing) ? 'everywhere' : listing.place?.district

/** Nobody has confirmed it for so long that it must not send anybody on her way. */
export const hasLapsed = ({ offer, status }: Listing, today: string): boolean =>
  checkState(offer, status, today) === 'lapsed'

/** Nobody has confirmed it in time: it stands behind the others, and says "please ask". */
export const isOverdue = ({ offer, status }: Listing, today: string): boolean =>
  checkState(offer, status, today) === 'overdue'

/** Over for certain: somebody said so, or its last day has passed. */
export const isOver = ({ offer, status }: Listing, today: string): boolean =>
  status?.availability === 'ended' || (offer.validUntil !== undefined && offer.validUntil < today)

/** Over, or not confirmed any more. The page stays and says so; lists leave it out. */
export const hasEnded = (listing: Listing, today: string): boolean =>
  isOver(listing, today) || hasLapsed(listing, today)
