/**
 * What of an offer changes without review, kept apart from its text: one unversioned row an offer.
 * Each fact has its own date, because places free "as of March" say nothing in May.
 */
import { defineModel, type Entry } from './define.ts'
import { availabilities } from './vocabularies.ts'

export const offerStatus = defineModel('offerStatus', {
  offer: { kind: 'reference', to: 'offer', required: true },
  availability: { kind: 'choice', values: availabilities, required: true, initial: 'open' },
  availabilityOn: { kind: 'date' },
  placesFree: { kind: 'number', min: 0, max: 500 },
  placesFreeOn: { kind: 'date' },
  childcarePlacesFree: { kind: 'number', min: 0, max: 500 },
  childcarePlacesFreeOn: { kind: 'date' },
  nextStart: { kind: 'date' },
  nextStartOn: { kind: 'date' },
  /** A day of the week in which the offer does not take place. */
  notInWeekOf: { kind: 'date' },
  verifiedOn: { kind: 'date' },
})

export type OfferStatus = Entry<typeof offerStatus>
