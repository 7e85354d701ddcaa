/** The finder's questions, in the order of the form. A choice of a field becomes one by its line in the model. */
import { computedFacet, fieldFacets, type Facet } from './facets.ts'
import {
  accessFacts,
  accessOf,
  ages,
  agesTaken,
  asksForAccess,
  asksForAges,
  asksForPapers,
  enoughPapers,
  ownPapers,
  roomIn,
  starts,
  startsWithin,
  withoutCar,
} from './facetValues.ts'
import { districtKeys, districtOf } from './geography/districts.ts'
import { joinableWith, ownGerman, targetLevels, taughtLevels } from './german.ts'
import { factsOf } from './kinds.ts'
import { isEverywhere, type Listing } from './listing.ts'
import { valueKey } from './messages.ts'
import { offer } from './offer.ts'
import { fits, isLongTerm, nextStart, stagesOf, takesPlaceIn, wantsOf, weeklyHours } from './offerFacts.ts'
import { place } from './place.ts'
import { dayParts, days, stages, wants } from './vocabularies.ts'

/** "At most N hours a week." */
const hourLimits = ['6', '12', '20', '30']

const hours = ({ offer }: Listing) => weeklyHours(offer)
const slotsOf = ({ offer }: Listing) => offer.schedule.slots ?? []
const noSlots = (listing: Listing) => slotsOf(listing).length === 0

const computed: Facet<Listing>[] = [
  computedFacet('want', wants.values, ({ offer }) => wantsOf(offer), { vocabulary: 'want' }),
  computedFacet(
    'age',
    [...ages, 'unknown'],
    ({ offer }) => (asksForAges(offer) ? ['unknown'] : agesTaken(offer)),
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
  computedFacet('german_to', targetLevels, ({ offer }) => taughtLevels(offer), {
    vocabulary: 'germanLevel',
    isUnknown: ({ offer }) => factsOf(offer.kind).german === true && offer.germanTo === undefined,
  }),
  computedFacet('papers', ownPapers, enoughPapers, {
    hard: true,
    wordOf: (paper) => (paper === 'none' ? 'facets.papers.none' : valueKey('entryPaper', paper)),
    isUnknown: asksForPapers,
  }),
  computedFacet('entry', starts, startsWithin, {
    isUnknown: (listing, today) => nextStart(listing, today) === undefined,
  }),
  computedFacet('stage', stages.values, ({ offer }) => stagesOf(offer), { vocabulary: 'stage' }),
  computedFacet('long_term', ['yes'], ({ offer }, today) => (isLongTerm(offer, today) ? ['yes'] : [])),
  computedFacet('room', ['yes', 'care'], roomIn, { every: true }),
  computedFacet('access', accessFacts, accessOf, {
    every: true,
    vocabulary: 'access',
    isUnknown: asksForAccess,
  }),
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
  'german_to',
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
  'access',
  'stage',
  'kind',
]
const position = (key: string) => (order.includes(key) ? order.indexOf(key) : order.length)

export const offerFacets: readonly Facet<Listing>[] = [
  ...computed,
  ...fieldFacets<Listing>(offer, (listing) => listing.offer),
  ...fieldFacets<Listing>(place, (listing) => listing.place),
].sort((a, b) => position(a.key) - position(b.key))
