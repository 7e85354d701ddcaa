/** What the hours of an offer come to, said while they are entered. Each hint is a key of a sentence and its gaps. */
import type { Listing } from '../../../content-models/listing.ts'
import { fits, hoursPerUnit, weeklyHours } from '../../../content-models/offerFacts.ts'
import { hoursOfSlots } from '../../../content-models/slots.ts'

export const hourHintKeys = [
  'hours',
  'differs',
  'partTime',
  'school_yes',
  'school_no',
  'school_ask',
  'kita_yes',
  'kita_no',
  'kita_ask',
] as const

export interface Hint {
  readonly key: (typeof hourHintKeys)[number]
  /** Numbers as the person's language writes them */
  readonly gaps: Readonly<Record<string, number>>
}

/** Above this, a course that calls itself part-time is asked about; a full-time one has as a rule 25. */
const usualPartTimeUnits = 20

const round = (value: number): number => Math.round(value * 100) / 100
/** Minutes of difference between what is stated and what the times add up to that nobody minds. */
const tolerance = 0.5

/** @param listing with the offer as far as it is written, and the place and district where they are known */
export function hourHints(listing: Listing): Hint[] {
  const { offer } = listing
  const { schedule } = offer
  const hours = weeklyHours(offer)
  if (schedule.form !== 'weekly' || hours === undefined) return []
  const units = hours / hoursPerUnit
  const painted = schedule.slots?.length ? hoursOfSlots(schedule.slots) : undefined
  const isFar = painted !== undefined && Math.abs(painted - hours) > tolerance
  const hints: (Hint | false)[] = [
    { key: 'hours', gaps: { hours: round(hours), units: round(units) } },
    isFar && { key: 'differs', gaps: { painted: round(painted), stated: round(hours) } },
    offer.partTime === 'yes' &&
      units > usualPartTimeUnits && { key: 'partTime', gaps: { units: round(units) } },
    ...(['school', 'kita'] as const).map(
      (during): Hint | false =>
        painted !== undefined && { key: `${during}_${fits(listing, during)}`, gaps: {} },
    ),
  ]
  return hints.filter((hint) => hint !== false)
}
