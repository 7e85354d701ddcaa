/** Reads what was typed into the page of a reminder's link, by the same rules as the forms of the admin. */
import { offerStatus } from '../../content-models/offerStatus.ts'
import { localDate } from '../../content-models/schema.ts'
import { readPhone } from '../fieldReaders.ts'
import { attendanceAnswers, type AttendanceAnswer } from './attendances.ts'

export const happenings = ['yes', 'paused', 'ended'] as const
export const countNames = ['placesFree', 'childcarePlacesFree'] as const
type CountName = (typeof countNames)[number]

export interface Answers {
  readonly takesPlace: (typeof happenings)[number]
  /** null: there is no day yet */
  readonly nextStart: string | null
  /** Only what somebody counted: an empty answer leaves what is there to its age */
  readonly counts: Readonly<Partial<Record<CountName, number>>>
  readonly phone: string | undefined
  readonly came: AttendanceAnswer | undefined
}

/** As it was typed, by name of the field */
export type Typed = Readonly<Record<string, string>>
/** What cannot be read, by name of the field: a key of the page's words, or of the rule that refuses it */
export type Faults = Readonly<Record<string, string>>

const longest = 100
export const fieldNames = ['takesPlace', 'nextStart', ...countNames, 'phone', 'came'] as const

/** What of a sent form belongs to the page. */
export const typedIn = (sent: URLSearchParams): Typed =>
  Object.fromEntries(fieldNames.map((name) => [name, (sent.get(name) ?? '').trim().slice(0, longest)]))

function countIn(typed: string, name: CountName): number | undefined | 'fault' {
  if (typed === '') return undefined
  const { min, max } = offerStatus.fields[name]
  const count = /^\d{1,6}$/.test(typed) ? Number(typed) : Number.NaN
  return count >= min && count <= max ? count : 'fault'
}

/** The answers, or what is wrong with which of them. */
export function readAnswers(typed: Typed): { answers: Answers } | { faults: Faults } {
  const faults: Record<string, Faults[string]> = {}
  const takesPlace = happenings.find((one) => one === typed['takesPlace'])
  if (!takesPlace) faults['takesPlace'] = 'missing'
  const nextStart = typed['nextStart'] || null
  if (nextStart !== null && !localDate.safeParse(nextStart).success) faults['nextStart'] = 'badDate'
  const counts: Partial<Record<CountName, number>> = {}
  for (const name of countNames) {
    const count = countIn(typed[name] ?? '', name)
    if (count === 'fault') faults[name] = 'badNumber'
    else if (count !== undefined) counts[name] = count
  }
  const phone = typed['phone'] ? readPhone.read(typed['phone']) : undefined
  if (typed['phone'] && phone === undefined) faults['phone'] = readPhone.refusal
  const came = attendanceAnswers.find((one) => one === typed['came'])
  if (!takesPlace || Object.keys(faults).length > 0) return { faults }
  return { answers: { takesPlace, nextStart, counts, phone, came } }
}
