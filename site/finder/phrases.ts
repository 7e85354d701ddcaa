/** Facts of an offer as short phrases in the reader's language. Phrases stand side by side; no sentence is built of parts. */
import { factsOf } from '../../content-models/kinds.ts'
import { hasEnded, isOverdue, type Listing } from '../../content-models/listing.ts'
import { valueKey } from '../../content-models/messages.ts'
import type { Offer } from '../../content-models/offer.ts'
import {
  childcarePlacesFree,
  hoursPerUnit,
  weeklyHours,
  withChildcare,
} from '../../content-models/offerFacts.ts'
import type { Slot } from '../../content-models/slots.ts'
import { days } from '../../content-models/vocabularies.ts'
import type { Reader } from './reader.ts'
import type { Tone } from './types.ts'

/** Left-to-right inside any text: times, amounts, telephone numbers (U+2066 … U+2069). */
export const ltr = (text: string): string => `\u2066${text}\u2069`
/** A proper name inside a text of another direction (U+2068 … U+2069). */
export const isolated = (text: string): string => `\u2068${text}\u2069`

/** A number with the language's decimal mark, Western digits, at most two decimals. */
export const number = ({ say }: Reader, value: number): string =>
  String(Math.round(value * 100) / 100).replace('.', say('number.decimal'))

/** "2026-11-23" → "23. November 2026", by the language's own table of months. */
export function longDate({ say }: Reader, date: string): string {
  const [year = '', month = '', day = ''] = date.split('-')
  return say('date.long', { day: String(Number(day)), month: say(`month.${String(Number(month))}`), year })
}

/** A time of day as people say it: "08:30" → "8:30". */
export const clock = (time: string): string => time.replace(/^0/, '')

/** "9:00–12:00", never broken at the dash: a word joiner (U+2060) stands on each side of it. */
export const span = (from: string, to: string): string => ltr(`${clock(from)}\u2060–\u2060${clock(to)}`)

/**
 * "Di, Do 9:00–12:00": days with equal times together, in the order of the week. Days are named as a text of the
 * language names them, shortened where it has short forms that everybody reads, or in full.
 */
export function slotPhrases(
  { say }: Pick<Reader, 'say'>,
  slots: readonly Slot[],
  names: 'dayInText' | 'day' = 'dayInText',
): string[] {
  const groups = new Map<string, Set<string>>()
  const inOrder = [...slots].sort(
    (a, b) => days.values.indexOf(a.day) - days.values.indexOf(b.day) || a.from.localeCompare(b.from),
  )
  for (const { day, from, to } of inOrder) {
    const time = span(from, to)
    const name = names === 'day' ? say(`day.${day}`) : say(`dayInText.${day}`)
    groups.set(time, (groups.get(time) ?? new Set()).add(name))
  }
  return [...groups].map(([time, on]) =>
    say('when.slot', { days: [...on].join(say('list.separator')), time }),
  )
}

/** Teaching units mean something where they were entered, and in a language course; of a garden meeting nobody counts them. */
const countsUnits = ({ kind, schedule }: Offer): boolean =>
  factsOf(kind).german === true || (schedule.amount !== undefined && schedule.unit === 'UE')

/** Hours a week, as clock hours and, where they are counted, as teaching units. */
export function hoursPhrase(reader: Reader, { offer }: Listing, withUnits = false): string | undefined {
  const hours = weeklyHours(offer)
  if (hours === undefined) return undefined
  const phrase = reader.say('when.hours', { count: hours, hours: number(reader, hours) })
  if (!withUnits || !countsUnits(offer)) return phrase
  const units = Math.round((hours / hoursPerUnit) * 10) / 10
  return `${phrase} ${reader.say('when.units', { units: number(reader, units) })}`
}

export function whenPhrases(reader: Reader, listing: Listing): { text: string; tone: Tone } {
  const { schedule } = listing.offer
  if (schedule.form === 'unknown') return { text: reader.say('when.ask'), tone: 'ask' }
  const slots = slotPhrases(reader, schedule.slots ?? [])
  const times =
    schedule.form === 'by_arrangement'
      ? [reader.say('when.arrangement')]
      : slots.length > 2
        ? [...slots.slice(0, 2), reader.say('when.more')]
        : slots
  return { text: [...times, hoursPhrase(reader, listing) ?? ''].filter(Boolean).join(' · '), tone: 'way' }
}

/** Ages that childcare takes: "1 bis 6 Jahre". */
export function agesPhrase({ say }: Reader, { offer }: Listing): string | undefined {
  const { ageFromMonths: months, ageToYears: to } = offer.childcare
  if (months === undefined && to === undefined) return undefined
  if (to === undefined)
    return (months ?? 0) % 12 === 0
      ? say('children.fromYears', { count: (months ?? 0) / 12 })
      : say('children.fromMonths', { count: months ?? 0 })
  if (months === undefined || months % 12 === 0)
    return say('children.years', { from: (months ?? 0) / 12, count: to })
  return say('children.monthsToYears', { from: months, count: to })
}

/** How many of her children are taken: all, 1 of 2, none. */
export const coveredWords = ({ say }: Pick<Reader, 'say'>, covered: number, all: number): string =>
  covered === all
    ? say('children.allCovered')
    : covered === 0
      ? say('children.noneCovered')
      : say('children.someCovered', { covered, all })

interface ChildrenWords {
  /** How many of her children the childcare covers */
  readonly covered?: string | undefined
  /** Says of what day a count of free places is; that there is none is always said with its day */
  readonly dated?: boolean
}

/** The childcare line: mode, ages, places free, and how many of her children it covers. No free place is a question, not good news. */
export function childrenPhrase(
  reader: Reader,
  listing: Listing,
  { covered, dated = false }: ChildrenWords = {},
): { text: string; tone: Tone } {
  const { say, today } = reader
  const { offer, status } = listing
  const { mode } = offer.childcare
  if (mode === 'unknown') return { text: say('children.ask'), tone: 'ask' }
  const parts = [say(valueKey('childcareMode', mode))]
  const end = (tone: Tone) => ({ text: parts.filter(Boolean).join(' · '), tone })
  if (!withChildcare(offer)) {
    parts.push(covered ?? '')
    return end('way')
  }
  parts.push(agesPhrase(reader, listing) ?? say('children.agesAsk'))
  const free = hasEnded(listing, today) ? undefined : childcarePlacesFree(listing, today)
  if (free === undefined) {
    parts.push(covered ?? '')
    return end('sun')
  }
  const asOf = say('offer.asOf', { date: longDate(reader, status?.childcarePlacesFreeOn ?? today) })
  if (free === 0) {
    parts.push(say('offer.noneFree'), asOf)
    return end('ask')
  }
  parts.push(say('children.free', { count: free }), dated ? asOf : '', covered ?? '')
  return end('sun')
}

/** Where: town and place, or online, or the whole state; a secret place is only its district. */
export function wherePhrase(
  reader: Reader,
  { offer, place, district }: Listing,
  kilometres?: number,
): string {
  const { say } = reader
  const parts: string[] = []
  if (offer.venue !== 'on_site') parts.push(say(valueKey('venue', offer.venue)))
  const here = place?.town ?? district?.name
  if (here) parts.push(isolated(here))
  if (place?.secret) parts.push(say('where.secret'))
  else if (place?.name) parts.push(isolated(place.name))
  // Positions are known to about a kilometre.
  if (kilometres !== undefined && kilometres >= 1 && offer.venue === 'on_site')
    parts.push(say('where.distance', { km: ltr(String(Math.round(kilometres))) }))
  return parts.length > 0 ? parts.join(' · ') : say('where.ask')
}

/** What it costs, and on a card who pays the way there. */
export function costPhrase(
  reader: Reader,
  { offer }: Listing,
  withTravel = true,
): { text: string; tone: Tone } {
  const { say } = reader
  const cost = offer.cost ?? 'unknown'
  const travel = offer.travelCost ?? 'unknown'
  const parts = [cost === 'unknown' ? say('cost.ask') : say(valueKey('cost', cost))]
  if (offer.costAmount !== undefined) parts.push(ltr(`${number(reader, offer.costAmount)} €`))
  if (withTravel && travel !== 'unknown' && travel !== 'not_paid')
    parts.push(say(valueKey('travelCost', travel)))
  return { text: parts.join(' · '), tone: cost === 'unknown' ? 'ask' : 'way' }
}

/** When somebody last looked whether it is all true, and that she should ask where that was too long ago. */
export function checkedPhrase(reader: Reader, listing: Listing): string {
  const { say, today } = reader
  const on = listing.status?.verifiedOn
  if (on === undefined) return say('checked.ask')
  const date = longDate(reader, on)
  return isOverdue(listing, today) ? say('checked.overdue', { date }) : say('checked.on', { date })
}

/** The German she needs, in words. */
export const levelPhrase = ({ say }: Reader, { offer }: Listing): string =>
  offer.germanFrom === undefined ? say('level.ask') : say(valueKey('germanLevel', offer.germanFrom))
