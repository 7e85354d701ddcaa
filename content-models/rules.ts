/**
 * Rules across the fields of one entry. Each breach names the field and a rule key; the words for it stand under
 * `rules.<key>` in locales. Used by the schema (refuses a publish) and by the admin's form (says it while typing).
 */
import type { ModelName } from './define.ts'
import { fieldsAt, valueAt } from './paths.ts'
import { factsOf } from './kinds.ts'
import type { Offer } from './offer.ts'
import type { Office } from './office.ts'
import { place, type Place } from './place.ts'
import type { RuleNote } from './ruleNote.ts'
import { minutesOf, type Slot } from './slots.ts'
import { venuesOnSite } from './vocabularies.ts'

export interface Breach {
  /** Path of the field, "schedule.slots" */
  readonly path: string
  readonly rule: string
}

/** A slot ends after it begins: one over midnight is refused, because no course runs through the night. */
const slotBreaches = (path: string, weekly: readonly Slot[] | undefined): Breach[] =>
  (weekly ?? []).some((slot) => minutesOf(slot.to) <= minutesOf(slot.from))
    ? [{ path, rule: 'slotEndsAfterStart' }]
    : []

function offerBreaches(offer: Offer): Breach[] {
  const { childcare, schedule } = offer
  const breaches: (Breach | false | undefined)[] = [
    factsOf(offer.kind).ended !== undefined && { path: 'kind', rule: 'kindHasEnded' },
    venuesOnSite.some((venue) => venue === offer.venue) &&
      !offer.place && { path: 'place', rule: 'placeMissing' },
    schedule.form === 'weekly' && !schedule.slots?.length && { path: 'schedule.slots', rule: 'slotsMissing' },
    offer.validFrom !== undefined &&
      offer.validUntil !== undefined &&
      offer.validUntil < offer.validFrom && { path: 'validUntil', rule: 'endsBeforeStart' },
    (schedule.closed ?? []).some((span) => span.to < span.from) && {
      path: 'schedule.closed',
      rule: 'endsBeforeStart',
    },
    childcare.ageFromMonths !== undefined &&
      childcare.ageToYears !== undefined &&
      (childcare.ageToYears + 1) * 12 <= childcare.ageFromMonths && {
        path: 'childcare.ageToYears',
        rule: 'ageToBelowFrom',
      },
    offer.minAge !== undefined &&
      offer.maxAge !== undefined &&
      offer.maxAge < offer.minAge && { path: 'maxAge', rule: 'ageToBelowFrom' },
  ]
  return [
    ...breaches.filter((breach) => breach !== false && breach !== undefined),
    ...slotBreaches('schedule.slots', schedule.slots),
    ...slotBreaches('childcare.slots', childcare.slots),
    ...slotBreaches('contact.hours', offer.contact?.hours),
  ]
}

function placeBreaches(entry: Place): Breach[] {
  if (entry.secret)
    return fieldsAt(place.fields)
      .filter(({ field, path }) => field.locates && valueAt(entry, path) !== undefined)
      .map(({ path }) => ({ path, rule: 'secretPlaceLocated' }))
  return (['name', 'town'] as const)
    .filter((path) => !entry[path])
    .map((path) => ({ path, rule: 'placeNotNamed' }))
}

/** Nobody is named in public who has not agreed, and said when. */
const officeBreaches = ({ person, personAgreedOn, hours }: Office): Breach[] => [
  ...(person && !personAgreedOn ? [{ path: 'personAgreedOn', rule: 'personNotAsked' }] : []),
  ...slotBreaches('hours', hours),
]

const noteBreaches = ({ kinds, topics }: RuleNote): Breach[] =>
  kinds || topics ? [] : [{ path: 'kinds', rule: 'noteAboutNothing' }]

const rules: Partial<Record<ModelName, (entry: never) => Breach[]>> = {
  offer: offerBreaches,
  place: placeBreaches,
  office: officeBreaches,
  ruleNote: noteBreaches,
}

/** Every breach of the rules across fields in an entry whose single fields are well-formed. */
export const rulesOf = (model: ModelName, entry: unknown): Breach[] => rules[model]?.(entry as never) ?? []

/** The keys of all rules, each of which the admin's languages owe a sentence. */
export const ruleKeys = [
  'kindHasEnded',
  'placeMissing',
  'slotsMissing',
  'slotEndsAfterStart',
  'endsBeforeStart',
  'ageToBelowFrom',
  'placeNotNamed',
  'secretPlaceLocated',
  'personNotAsked',
  'noteAboutNothing',
] as const
