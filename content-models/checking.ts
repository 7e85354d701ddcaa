/**
 * How long what somebody confirmed holds. An offer that nobody confirms grows doubtful and then leaves the lists, by the
 * day alone: nothing has to be published for it. Intervals: docs/sources.md, "How long a check holds".
 */
import type { OfferKind } from './kinds.ts'
import { addDays } from './localDate.ts'
import type { Offer } from './offer.ts'
import type { OfferStatus } from './offerStatus.ts'

const usualDays = 90

/** Kinds that change faster: who runs them, and when, or whether the one place is still free. */
const daysOf: Partial<Record<OfferKind, number>> = {
  womens_cafe: 60,
  mother_child_group: 60,
  language_cafe: 60,
  womens_group: 60,
  mentoring: 60,
  internship: 30,
  employment_part_time: 30,
}

/** Days for which a check of an offer of this kind holds. */
export const checkInterval = (kind: OfferKind): number => daysOf[kind] ?? usualDays

/** Days before a check is due in which it is asked for already. */
export const askBefore = 14

type Dated = Pick<Offer, 'kind' | 'fundedUntil'>
type Confirmed = Pick<OfferStatus, 'verifiedOn' | 'publicSince'>

export interface CheckDates {
  /** The last day on which what was confirmed holds */
  readonly dueOn: string
  /** The last day in the lists, unless somebody confirms it before */
  readonly lapsesOn: string
}

const later = (a: string | undefined, b: string | undefined): string | undefined =>
  a === undefined || (b !== undefined && b > a) ? b : a

/**
 * When the next check is due. Counted from the last one, or from the day it became public; the end of its money makes it
 * due, unless somebody has confirmed since that it goes on. Undefined where neither day is known: then nothing is counted.
 */
export function checkDates(
  { kind, fundedUntil }: Dated,
  { verifiedOn, publicSince }: Confirmed = {},
): CheckDates | undefined {
  const known = later(verifiedOn, publicSince)
  if (known === undefined) return undefined
  const usual = addDays(known, checkInterval(kind))
  const dueOn = fundedUntil !== undefined && fundedUntil >= known && fundedUntil < usual ? fundedUntil : usual
  return { dueOn, lapsesOn: addDays(dueOn, checkInterval(kind)) }
}

/** current: it holds. due: it holds, and is asked for. overdue: please ask. lapsed: in no list any more. */
export type CheckState = 'current' | 'due' | 'overdue' | 'lapsed'

/** How far what was last confirmed can be relied on, on `today` ("2026-11-23"). */
export function checkState(offer: Dated, status: Confirmed | undefined, today: string): CheckState {
  const dates = checkDates(offer, status)
  if (!dates) return 'current'
  if (today > dates.lapsesOn) return 'lapsed'
  if (today > dates.dueOn) return 'overdue'
  return addDays(today, askBefore) >= dates.dueOn ? 'due' : 'current'
}
