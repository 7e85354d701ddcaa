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
  /** The day on which somebody looked and said that it still holds: an act of its own, never the day of a save */
  verifiedOn: { kind: 'date', derived: true },
  /** The day on which the offer became public, from which its first check is due */
  publicSince: { kind: 'date', derived: true },
})

export type OfferStatus = Entry<typeof offerStatus>
