/** Under which values of a computed question a listing stands: what needs more than a look at one field. */
import { isEverywhere, type Listing } from './listing.ts'
import { addMonths } from './localDate.ts'
import type { Offer } from './offer.ts'
import {
  childcarePlacesFree,
  coveredAges,
  nextStart,
  placesFree,
  takesChildren,
  withChildcare,
} from './offerFacts.ts'
import { place, type Place } from './place.ts'
import { entryPapers } from './vocabularies.ts'

/** Children's ages that are asked for, in years */
export const ages: readonly string[] = Array.from({ length: 14 }, (_, age) => String(age))

/** A child who stays beside her is welcome at any age, unless limits are stated; who looks after children must say. */
export const asksForAges = (offer: Offer): boolean =>
  offer.childcare.mode === 'unknown' || (withChildcare(offer) && !coveredAges(offer))

/** Ages of children that are taken, all of them where no limits are stated. */
export const agesTaken = (offer: Offer): readonly string[] =>
  takesChildren(offer) ? (coveredAges(offer)?.map(String) ?? ages) : []

/** Papers that she may have in her hand; "another paper" is none that could be named. */
export const ownPapers = entryPapers.values.filter((paper) => paper !== 'other' && paper !== 'unknown')

/** With which papers she can join: what needs none is open to whoever has one. */
export const enoughPapers = ({ offer }: Listing): readonly string[] =>
  offer.papers?.includes('none') ? ownPapers : (offer.papers ?? [])
export const asksForPapers = ({ offer }: Listing): boolean =>
  !offer.papers?.length || offer.papers.includes('unknown')

/** Within how many months she wants to begin. */
const startLimits = { month: 1, quarter: 3 } as const
export const starts: readonly string[] = ['any_time', ...Object.keys(startLimits)]

/** She can begin at any time, within a month, within three: what is sooner stands under the later ones too. */
export function startsWithin(listing: Listing, today: string): string[] {
  const start = nextStart(listing, today)
  const limits = Object.entries(startLimits).flatMap(([limit, months]) =>
    start !== undefined && start <= addMonths(today, months) ? [limit] : [],
  )
  return listing.offer.entry === 'any_time' ? ['any_time', ...limits] : limits
}

/** Free places that somebody counted lately: for her, and with those who look after the children. */
export function roomIn(listing: Listing, today: string): string[] {
  const forHer = listing.status?.availability === 'open' && (placesFree(listing, today) ?? 0) > 0
  const forChildren = withChildcare(listing.offer) && (childcarePlacesFree(listing, today) ?? 0) > 0
  return [...(forHer ? ['yes'] : []), ...(forChildren ? ['care'] : [])]
}

type AccessFact = keyof NonNullable<Place['access']>
/** What a house may have; an entrance without steps is a question of its own. */
export const accessFacts = (Object.keys(place.fields.access.fields) as AccessFact[]).filter(
  (fact) => fact !== 'stepFree',
)

/** What its house has for certain. */
export const accessOf = ({ place: house }: Listing): AccessFact[] =>
  accessFacts.filter((fact) => house?.access?.[fact] === 'yes')
export const asksForAccess = ({ place: house }: Listing): boolean =>
  accessFacts.every((fact) => (house?.access?.[fact] ?? 'unknown') === 'unknown')

/** Without a car: a stop within 15 minutes' walk, an on-demand bus, a pick-up, or no journey at all. */
export function withoutCar(listing: Listing): boolean {
  const mobility = listing.place?.mobility
  return (
    isEverywhere(listing) ||
    (mobility?.walkMinutes !== undefined && mobility.walkMinutes <= 15) ||
    mobility?.onDemandBusPhone !== undefined ||
    mobility?.pickup === 'yes'
  )
}
