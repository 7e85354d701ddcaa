/** The finder's questions, in the order of the form. A choice of a field becomes one by its line in the model. */
import { computedFacet, fieldFacets, type Facet } from './facets.ts'
import { districtKeys, districtOf } from './geography/districts.ts'
import { isEverywhere, type Listing } from './listing.ts'
import { offer, type Offer } from './offer.ts'
import {
  coveredAges,
  fits,
  isLongTerm,
  joinableWith,
  ownGerman,
  placesFree,
  takesChildren,
  takesPlaceIn,
  wantsOf,
  weeklyHours,
  withChildcare,
} from './offerFacts.ts'
import { place } from './place.ts'
import { dayParts, days, wants } from './vocabularies.ts'

/** "At most N hours a week." */
const hourLimits = ['6', '12', '20', '30']
/** Children's ages that are asked for, in years */
export const ages: readonly string[] = Array.from({ length: 14 }, (_, age) => String(age))

/** A child who stays beside her is welcome at any age, unless limits are stated; who looks after children must say. */
const asksForAges = (offer: Offer): boolean =>
  offer.childcare.mode === 'unknown' || (withChildcare(offer) && !coveredAges(offer))

const hours = ({ offer }: Listing) => weeklyHours(offer)
const slotsOf = ({ offer }: Listing) => offer.schedule.slots ?? []
const noSlots = (listing: Listing) => slotsOf(listing).length === 0

/** Without a car: a stop within 15 minutes' walk, an on-demand bus, a pick-up, or no journey at all. */
function withoutCar(listing: Listing): boolean {
  const mobility = listing.place?.mobility
  return (
    isEverywhere(listing) ||
    (mobility?.walkMinutes !== undefined && mobility.walkMinutes <= 15) ||
    mobility?.onDemandBusPhone !== undefined ||
    mobility?.pickup === 'yes'
  )
}

const computed: Facet<Listing>[] = [
  computedFacet('want', wants.values, ({ offer }) => wantsOf(offer), { vocabulary: 'want' }),
  computedFacet(
    'age',
    [...ages, 'unknown'],
    ({ offer }) =>
      asksForAges(offer)
        ? ['unknown']
        : takesChildren(offer)
          ? (coveredAges(offer)?.map(String) ?? ages)
          : [],
    { hard: true, counted: true, isUnknown: ({ offer }) => asksForAges(offer) },
  ),
  computedFacet(
    'hours',
    hourLimits,
    (listing) => hourLimits.filter((limit) => (hours(listing) ?? Infinity) <= Number(limit)),
    { counted: true, isUnknown: (listing) => hours(listing) === undefined },
  ),
  computedFacet(
    'time',
    dayParts.values,
    (listing) => dayParts.values.filter((part) => slotsOf(listing).some((slot) => takesPlaceIn(slot, part))),
    { vocabulary: 'dayPart', isUnknown: noSlots },
  ),
  computedFacet('day', days.values, (listing) => slotsOf(listing).map(({ day }) => day), {
    vocabulary: 'day',
    isUnknown: noSlots,
  }),
  computedFacet(
    'fits',
    ['school', 'kita'],
    (listing) => (['school', 'kita'] as const).filter((during) => fits(listing, during) === 'yes'),
    { isUnknown: (listing) => fits(listing, 'school') === 'ask' && fits(listing, 'kita') === 'ask' },
  ),
  computedFacet('german', ownGerman, ({ offer }) => joinableWith(offer), {
    isUnknown: ({ offer }) => offer.germanFrom === undefined,
  }),
  computedFacet('long_term', ['yes'], ({ offer }, today) => (isLongTerm(offer, today) ? ['yes'] : [])),
  computedFacet('room', ['yes'], (listing, today) =>
    (placesFree(listing, today) ?? 0) > 0 && listing.status?.availability === 'open' ? ['yes'] : [],
  ),
  computedFacet('without_car', ['yes'], (listing) => (withoutCar(listing) ? ['yes'] : [])),
  computedFacet(
    'district',
    districtKeys.values,
    (listing) =>
      isEverywhere(listing) ? districtKeys.values : listing.place ? [listing.place.district] : [],
    { nameOf: (ags) => districtOf(ags)?.name ?? ags },
  ),
]

/** Facets in the order of the form: what matters first, first. */
const order = [
  'want',
  'childcare',
  'age',
  'part_time',
  'time',
  'hours',
  'day',
  'fits',
  'district',
  'women',
  'papers',
  'german',
  'language',
  'teacher',
  'cost',
  'travel_cost',
  'without_car',
  'venue',
  'entry',
  'room',
  'long_term',
  'step_free',
  'stage',
  'kind',
]
const position = (key: string) => (order.includes(key) ? order.indexOf(key) : order.length)

export const offerFacets: readonly Facet<Listing>[] = [
  ...computed,
  ...fieldFacets<Listing>(offer, (listing) => listing.offer),
  ...fieldFacets<Listing>(place, (listing) => listing.place),
].sort((a, b) => position(a.key) - position(b.key))
