/** Of what people are reminded, and on which days. Each notice is given once for the day it speaks of. */
import { askBefore, checkDates } from '../../content-models/checking.ts'
import { isOver } from '../../content-models/listing.ts'
import { addDays } from '../../content-models/localDate.ts'
import type { Offer } from '../../content-models/offer.ts'
import type { OfferStatus } from '../../content-models/offerStatus.ts'
import { reviewDueOn, type RuleNote } from '../../content-models/ruleNote.ts'

/**
 * soon, due: a check is asked for. handed: nobody answered, so coordination asks. lapsed: it has left the lists.
 * funded, ends: the money or the offer itself stops. noteEnds, noteReview: a rule note stops, or is to be read again.
 */
export const noticeNames = [
  'soon',
  'due',
  'handed',
  'lapsed',
  'funded',
  'ends',
  'noteEnds',
  'noteReview',
] as const
export type NoticeName = (typeof noticeNames)[number]

export interface Notice {
  readonly name: NoticeName
  /** The day it speaks of, "2026-11-23" */
  readonly date: string
}

/** Days after a check was due until coordination asks */
const handedAfter = 14
/** Days before the end of something in which it is told */
const tellBefore = 30

/** The end is ahead, and not far. */
const endsSoon = (name: NoticeName, end: string | undefined, today: string): Notice[] =>
  end !== undefined && end >= today && addDays(today, tellBefore) >= end ? [{ name, date: end }] : []

function checkNotice(offer: Offer, status: OfferStatus | undefined, today: string): Notice[] {
  const dates = checkDates(offer, status)
  if (!dates || addDays(today, askBefore) < dates.dueOn) return []
  const { dueOn: date, lapsesOn } = dates
  if (today > lapsesOn) return [{ name: 'lapsed', date }]
  if (today >= addDays(date, handedAfter)) return [{ name: 'handed', date }]
  return [{ name: today >= date ? 'due' : 'soon', date }]
}

/** What is to be said of a public offer on `today`. */
export const noticesOf = (offer: Offer, status: OfferStatus | undefined, today: string): Notice[] =>
  isOver({ offer, status }, today)
    ? []
    : [
        ...checkNotice(offer, status, today),
        ...endsSoon('funded', offer.fundedUntil, today),
        ...endsSoon('ends', offer.validUntil, today),
      ]

/** What is to be said of a public rule note on `today`. One that was not read in time is named until it is. */
export function noticesOfNote(note: RuleNote, today: string): Notice[] {
  const { validUntil } = note
  if (validUntil !== undefined && validUntil < today) return []
  const date = reviewDueOn(note)
  return [
    ...endsSoon('noteEnds', validUntil, today),
    ...(addDays(today, tellBefore) >= date ? [{ name: 'noteReview', date } as const] : []),
  ]
}
