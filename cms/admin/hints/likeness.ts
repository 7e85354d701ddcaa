/** What two offers have in common that probably are one, and what a place looks like that is an office. */
import { daysBetween } from '../../../content-models/localDate.ts'
import { minutesOf, overlaps, type Slot } from '../../../content-models/slots.ts'

export interface Timed {
  readonly slots: readonly Slot[]
  /** "2026-11-23"; open where absent */
  readonly from?: string | undefined
  readonly until?: string | undefined
}

const isBefore = (a: string | undefined, b: string | undefined): boolean =>
  a !== undefined && b !== undefined && daysBetween(a, b) > 0

/** Could both take place at once? Times that nobody stated may be any. Last year's course is no twin of this year's. */
export function meetInTime(a: Timed, b: Timed): boolean {
  if (isBefore(a.until, b.from) || isBefore(b.until, a.from)) return false
  if (a.slots.length === 0 || b.slots.length === 0) return true
  return a.slots.some((slot) =>
    b.slots.some(
      (other) => other.day === slot.day && overlaps(slot, minutesOf(other.from), minutesOf(other.to)),
    ),
  )
}

/** Words by which an office calls itself. */
const officeWords = /geschäftsstelle|hauptsitz|hauptstelle|zentrale|landesverband|verwaltung|postfach/i
export const isNamedLikeOffice = (...texts: readonly unknown[]): boolean =>
  texts.some((text) => typeof text === 'string' && officeWords.test(text))

/** So many offers of so many kinds at one address: a house for women perhaps, or the address of everything. */
const manyOffers = 8
const manyKinds = 5
export const isUsedLikeOffice = (kinds: readonly string[]): boolean =>
  kinds.length >= manyOffers && new Set(kinds).size >= manyKinds
