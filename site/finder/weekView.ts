/** The week of an offer as spans: course hours, and childcare hours beside them. */
import type { Listing } from '../../content-models/listing.ts'
import type { Offer } from '../../content-models/offer.ts'
import { withChildcare } from '../../content-models/offerFacts.ts'
import { minutesOf, type Slot } from '../../content-models/slots.ts'
import { days } from '../../content-models/vocabularies.ts'
import type { Span, WeekView } from './types.ts'

/** Weekly times as what the picture draws. */
export const spans = (slots: readonly Slot[] = []): Span[] =>
  slots.map(({ day, from, to }) => [days.values.indexOf(day), minutesOf(from), minutesOf(to)])

/** When somebody looks after the children, as far as it is known. */
export function careSlots(offer: Offer): readonly Slot[] {
  const { schedule, childcare } = offer
  if (!withChildcare(offer)) return []
  if (childcare.slots?.length) return childcare.slots
  return childcare.wholeCourse === 'yes' ? (schedule.slots ?? []) : []
}

/** Course and childcare hours of an offer's whole week. */
export const weekView = ({ offer }: Listing): WeekView => ({
  course: spans(offer.schedule.slots),
  care: spans(careSlots(offer)),
})
