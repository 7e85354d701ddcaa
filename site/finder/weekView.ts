/** The week of an offer as spans: course hours, and childcare hours beside them. */
import type { Listing } from '../../content-models/listing.ts'
import { withChildcare } from '../../content-models/offerFacts.ts'
import { minutesOf, type Slot } from '../../content-models/slots.ts'
import { days } from '../../content-models/vocabularies.ts'
import type { Span, WeekView } from './types.ts'

const spans = (slots: readonly Slot[] | undefined): Span[] =>
  (slots ?? []).map(({ day, from, to }) => [days.values.indexOf(day), minutesOf(from), minutesOf(to)])

export function weekView({ offer }: Listing): WeekView {
  const course = spans(offer.schedule.slots)
  const { slots, wholeCourse } = offer.childcare
  if (!withChildcare(offer)) return { course, care: [] }
  return { course, care: slots?.length ? spans(slots) : wholeCourse === 'yes' ? course : [] }
}
