import { describe, expect, test } from 'vitest'
import { kindFacts, offerKinds, presentKind } from '../../../content-models/kinds.ts'
import type { Offer } from '../../../content-models/offer.ts'
import { place as placeModel, type Place } from '../../../content-models/place.ts'
import { fieldsAt } from '../../../content-models/paths.ts'
import { ruleKeys } from '../../../content-models/rules.ts'
import { schemas } from '../../../content-models/schema.ts'
import type { Parts } from '../../fixtures/changed.ts'
import { anOffer } from '../../fixtures/offers.ts'
import { aPlace, aSecretPlace } from '../../fixtures/places.ts'

/** "field: rule" for every rule that an entry breaks. */
const broken = (kind: 'offer' | 'place' | 'office' | 'ruleNote', entry: unknown): string[] =>
  (schemas[kind].safeParse(entry).error?.issues ?? []).map(
    ({ path, message }) => `${path.join('.')}: ${message}`,
  )

const weekly = (from: string, to: string): Offer['schedule'] => ({
  form: 'weekly',
  slots: [
    { day: 'mo', from: '09:00', to: '12:00' },
    { day: 'tu', from, to },
  ],
})

const offersRefused: [situation: string, parts: Parts<Offer>, refusal: string][] = [
  ['takes place over midnight', { schedule: weekly('22:00', '01:00') }, 'schedule.slots: slotEndsAfterStart'],
  ['takes no time at all', { schedule: weekly('09:00', '09:00') }, 'schedule.slots: slotEndsAfterStart'],
  [
    'has childcare over midnight',
    { childcare: { mode: 'none', slots: [{ day: 'mo', from: '20:00', to: '06:00' }] } },
    'childcare.slots: slotEndsAfterStart',
  ],
  [
    'answers the telephone over midnight',
    { contact: { hours: [{ day: 'mo', from: '20:00', to: '06:00' }] } },
    'contact.hours: slotEndsAfterStart',
  ],
  ['takes place somewhere without saying where', { place: undefined }, 'place: placeMissing'],
  [
    'takes place somewhere and online without saying where',
    { venue: 'on_site_and_online', place: undefined },
    'place: placeMissing',
  ],
  [
    'takes place every week without saying when',
    { schedule: { form: 'weekly' } },
    'schedule.slots: slotsMissing',
  ],
  [
    'ends before it begins',
    { validFrom: '2026-12-01', validUntil: '2026-11-30' },
    'validUntil: endsBeforeStart',
  ],
  [
    'is closed until before it is closed',
    { schedule: { form: 'unknown', closed: [{ from: '2026-12-24', to: '2026-12-23' }] } },
    'schedule.closed: endsBeforeStart',
  ],
  [
    'cares for children from three years to two',
    { childcare: { mode: 'none', ageFromMonths: 36, ageToYears: 2 } },
    'childcare.ageToYears: ageToBelowFrom',
  ],
  ['is for women from 30 to 20', { minAge: 30, maxAge: 20 }, 'maxAge: ageToBelowFrom'],
  ['is of a kind that has ended', { kind: 'integration_parents' }, 'kind: kindHasEnded'],
]

const offersAllowed: [situation: string, parts: Parts<Offer>][] = [
  ['ends a minute before midnight', { schedule: weekly('22:00', '23:59') }],
  ['takes place online and nowhere', { venue: 'online', place: undefined }],
  ['is offered in the whole state', { venue: 'statewide', place: undefined }],
  ['begins and ends on one day', { validFrom: '2026-12-01', validUntil: '2026-12-01' }],
  [
    'cares for two-year-olds from 30 months on',
    { childcare: { mode: 'none', ageFromMonths: 30, ageToYears: 2 } },
  ],
  [
    'is by arrangement with times beside it',
    { schedule: { ...weekly('09:00', '10:00'), form: 'by_arrangement' } },
  ],
]

test.each(offersRefused)('an offer that %s is refused', (_situation, parts, refusal) => {
  expect(broken('offer', anOffer(parts))).toEqual([refusal])
})
test.each(offersAllowed)('an offer that %s may be published', (_situation, parts) => {
  expect(broken('offer', anOffer(parts))).toEqual([])
})

describe('kinds that have ended', () => {
  test.each(offerKinds.values)('%s is refused if and only if it has ended', (kind) => {
    expect(broken('offer', anOffer({ kind }))).toEqual(
      'ended' in kindFacts[kind] ? ['kind: kindHasEnded'] : [],
    )
  })
  test('lead to a kind that may be entered', () => {
    for (const kind of offerKinds.values)
      expect(broken('offer', anOffer({ kind: presentKind(kind) }))).toEqual([])
  })
})

const located = {
  name: 'Haus Schutz',
  street: 'Am Markt 1',
  postalCode: '39576',
  town: 'Stendal',
  latitude: 52.6,
  longitude: 11.86,
  'mobility.stop': 'Markt',
  'mobility.line': '1',
  'mobility.onDemandBusPhone': '030231250',
} as const
const withValue = (path: string, value: unknown): object => {
  const [first = '', second] = path.split('.')
  return second ? { [first]: { [second]: value } } : { [first]: value }
}

describe('a secret place', () => {
  test('is published with its district alone', () => {
    expect(broken('place', aSecretPlace())).toEqual([])
  })
  test('keeps what tells nothing of where it is', () => {
    const access = { stepFree: 'yes', nursingRoom: 'no' } as const
    expect(broken('place', aSecretPlace({ access, mobility: { pickup: 'yes' } }))).toEqual([])
  })
  test.each(Object.entries(located))('is refused with its %s', (path, value) => {
    expect(broken('place', { ...aSecretPlace(), ...withValue(path, value) })).toEqual([
      `${path}: secretPlaceLocated`,
    ])
  })
  test('is asked for every field that the model says would locate it', () => {
    const locating = fieldsAt(placeModel.fields).filter(({ field }) => field.locates)
    expect(locating.map(({ path }) => path).sort()).toEqual(Object.keys(located).sort())
  })
})

describe('a place that is not secret', () => {
  test.each([
    ['name', { name: undefined }],
    ['town', { town: undefined }],
  ] satisfies [string, Parts<Place>][])('is refused without its %s', (path, parts) => {
    expect(broken('place', aPlace(parts))).toEqual([`${path}: placeNotNamed`])
  })
  test('may say where it is', () => {
    expect(broken('place', { ...aPlace(), street: 'Am Markt 1', latitude: 52.6 })).toEqual([])
  })
})

describe('a person at an office', () => {
  const office = {
    id: 'o',
    name: 'Jugendamt',
    type: 'youth_office',
    duties: ['childcare_place'],
    source: 'x',
  }
  test('is named once she has agreed, and not before', () => {
    expect(broken('office', { ...office, person: 'Ada Beispiel' })).toEqual([
      'personAgreedOn: personNotAsked',
    ])
    expect(broken('office', { ...office, person: 'Ada Beispiel', personAgreedOn: '2026-11-01' })).toEqual([])
    expect(broken('office', office)).toEqual([])
  })
})

describe('a note on rules', () => {
  const note = { id: 'r', title: 'Eine Regel', text: 'Sie gilt.', source: 'x', reviewedOn: '2026-11-01' }
  test('is about kinds of offer, about childcare, or about both, but not about nothing', () => {
    expect(broken('ruleNote', note)).toEqual(['kinds: noteAboutNothing'])
    expect(broken('ruleNote', { ...note, topics: ['costs'] })).toEqual([])
    expect(broken('ruleNote', { ...note, kinds: ['eok'] })).toEqual([])
  })
})

test('every rule that the admin has a sentence for is broken by one of these entries', () => {
  const seen = [
    ...offersRefused.map(([, , refusal]) => refusal.split(': ')[1]),
    'placeNotNamed',
    'secretPlaceLocated',
    'personNotAsked',
    'noteAboutNothing',
  ]
  expect([...new Set(seen)].sort()).toEqual([...ruleKeys].sort())
})
