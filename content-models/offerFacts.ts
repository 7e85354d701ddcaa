/** What is computed of an offer and never typed. Rules: docs/sources.md, "Computed facts". */
import { joinableWith } from './german.ts'
import { factsOf } from './kinds.ts'
import { hasEnded, isEverywhere, type Listing } from './listing.ts'
import { addDays, addMonths, daysBetween, mondayOf, weekdayOf } from './localDate.ts'
import type { Offer } from './offer.ts'
import { hoursOfSlots, minutesOf, overlaps, type Slot } from './slots.ts'
import type { DayPart, GermanLevel, Stage, Want } from './vocabularies.ts'
import { careModes, modesWithChildren } from './vocabularies.ts'

/** A teaching unit (UE) lasts 45 minutes. */
export const hoursPerUnit = 0.75

/** Clock hours a week as stated, else as its slots add up to; undefined when neither is known. */
export function weeklyHours({ schedule }: Offer): number | undefined {
  if (schedule.amount !== undefined)
    return schedule.unit === 'UE' ? schedule.amount * hoursPerUnit : schedule.amount
  return schedule.slots?.length ? hoursOfSlots(schedule.slots) : undefined
}

/** Hours of the parts of the day, in minutes since midnight. */
export const dayPartHours = {
  early: [360, 480],
  morning: [480, 720],
  noon: [720, 840],
  afternoon: [840, 1020],
  evening: [1020, 1260],
} as const satisfies Record<DayPart, readonly [number, number]>

/** Does the course take place in this part of the day? A part it only brushes by less than half an hour does not count. */
export const takesPlaceIn = (slot: Slot, part: DayPart): boolean => {
  const [from, to] = dayPartHours[part]
  return (
    overlaps(slot, from, to) && Math.min(minutesOf(slot.to), to) - Math.max(minutesOf(slot.from), from) >= 30
  )
}

export type Answer = 'yes' | 'no' | 'ask'
const usualTravelMinutes = 30

/**
 * Do all slots lie within school or Kita hours, less the way there and back? Hours that are not known are "ask".
 * With school, a course must also pause in the holidays.
 */
export function fits(
  listing: Listing,
  during: 'school' | 'kita',
  travelMinutes = usualTravelMinutes,
): Answer {
  const { schedule } = listing.offer
  const hours =
    during === 'school'
      ? listing.district?.schoolHours
      : (listing.place?.kitaHours ?? listing.district?.kitaHours)
  if (schedule.form !== 'weekly' || !schedule.slots?.length) return 'ask'
  if (schedule.slots.some((slot) => slot.day === 'sa' || slot.day === 'su')) return 'no'
  if (during === 'school' && schedule.holidayBreak === 'no') return 'no'
  if (!hours?.from || !hours.to) return 'ask'
  const way = isEverywhere(listing) ? 0 : travelMinutes
  const from = minutesOf(hours.from) + way
  const to = minutesOf(hours.to) - way
  const inside = schedule.slots.every((slot) => minutesOf(slot.from) >= from && minutesOf(slot.to) <= to)
  if (!inside) return 'no'
  return during === 'school' && schedule.holidayBreak !== 'yes' ? 'ask' : 'yes'
}

/** The day an offer stops: its last day or the end of its money, whichever comes first. */
export const endsOn = (offer: Offer): string | undefined =>
  [offer.validUntil, offer.fundedUntil].filter((date) => date !== undefined).sort()[0]

/** Six months or more, or open-ended, and not about to stop within three months. */
export function isLongTerm(offer: Offer, today: string): boolean {
  const long = ['from_6_to_12_months', 'over_12_months', 'open_ended'].includes(offer.duration)
  const end = endsOn(offer)
  return long && (end === undefined || end > addMonths(today, 3))
}

/** Does it rest on this day: a break, or a week that is left out? */
export const isClosed = ({ offer, status }: Listing, date: string): boolean =>
  (offer.schedule.closed ?? []).some((span) => span.from <= date && date <= span.to) ||
  (status?.notInWeekOf !== undefined && mondayOf(status.notInWeekOf) === mondayOf(date))

/**
 * The next day it takes place and when, within the coming year; undefined when that cannot be told. What goes on at
 * `now` ("22:00") still counts, what has ended by then does not; without it, any time of today counts.
 */
export function nextDate(
  listing: Listing,
  today: string,
  now = '00:00',
): { date: string; from: string; to: string } | undefined {
  const { offer, status } = listing
  if (hasEnded(listing, today) || status?.availability === 'paused') return undefined
  // Without weekly times there is nothing to look for, day by day.
  if (!offer.schedule.slots?.length) return undefined
  const start = [today, offer.validFrom ?? today].sort()[1] as string
  for (let ahead = 0; ahead < 366; ahead++) {
    const date = addDays(start, ahead)
    if (offer.validUntil !== undefined && date > offer.validUntil) return undefined
    if (isClosed(listing, date)) continue
    const slot = offer.schedule.slots
      .filter(({ day, to }) => day === weekdayOf(date) && (date !== today || minutesOf(to) > minutesOf(now)))
      .sort((a, b) => minutesOf(a.from) - minutesOf(b.from))[0]
    if (slot) return { date, from: slot.from, to: slot.to }
  }
  return undefined
}

/**
 * The day on which she can begin: at once where one may at any time, else the start that was announced while it is still
 * to come, else the first day of a season ahead; undefined when nobody says.
 */
export function nextStart({ offer, status }: Listing, today: string): string | undefined {
  const ahead = [offer.validFrom, today]
    .filter((date) => date !== undefined)
    .sort()
    .at(-1)
  if (offer.entry === 'any_time') return ahead
  if (status?.nextStart !== undefined && status.nextStart >= today) return status.nextStart
  return offer.entry === 'fixed_start' && ahead !== today ? ahead : undefined
}

/** Days for which a count of free places says anything. */
export const freshDays = 30

/** A count that somebody gave, for as long as it says anything. */
export const freshCount = (
  count: number | undefined,
  on: string | undefined,
  today: string,
): number | undefined =>
  count !== undefined && on !== undefined && daysBetween(on, today) <= freshDays ? count : undefined

/** Free places that somebody counted lately; undefined means "ask". */
export const placesFree = ({ status }: Listing, today: string): number | undefined =>
  freshCount(status?.placesFree, status?.placesFreeOn, today)
export const childcarePlacesFree = ({ status }: Listing, today: string): number | undefined =>
  freshCount(status?.childcarePlacesFree, status?.childcarePlacesFreeOn, today)

/** Years of a child's age, 0 to 13, that an offer takes; undefined when it states no limits. */
export function coveredAges({ childcare }: Offer): number[] | undefined {
  if (childcare.ageFromMonths === undefined && childcare.ageToYears === undefined) return undefined
  const from = Math.ceil((childcare.ageFromMonths ?? 0) / 12)
  const to = childcare.ageToYears ?? 13
  return Array.from({ length: 14 }, (_, age) => age).filter((age) => age >= from && age <= to)
}

/** Her children's ages against what an offer takes: how many of them are covered; undefined when it does not say. */
export function agesCovered(offer: Offer, ages: readonly number[]): number | undefined {
  const covered = coveredAges(offer)
  return covered && ages.filter((age) => covered.includes(age)).length
}

/** Steps of the chain: what the coordinator placed, else what its kind says. */
export const stagesOf = (offer: Offer): readonly Stage[] =>
  offer.stages?.length ? offer.stages : factsOf(offer.kind).stages

const basicLevels: readonly GermanLevel[] = [
  'none',
  'literacy_needed',
  'second_script',
  'A1.1',
  'A1.2',
  'any',
]

/** Which of her wishes an offer answers. */
export function wantsOf(offer: Offer): Want[] {
  if (factsOf(offer.kind).german)
    return [basicLevels.includes(offer.germanFrom ?? 'none') ? 'first_german' : 'more_german']
  const byStage: Partial<Record<Stage, Want>> = {
    meet: 'meet',
    first_german: 'first_german',
    orient: 'advice',
    arrive: 'advice',
    across: 'advice',
    qualify: 'school_work',
    start: 'school_work',
    grow: 'school_work',
  }
  return [...new Set(stagesOf(offer).flatMap((stage) => byStage[stage] ?? []))]
}

/** Marks of low thresholds, shown as marks and never as a number (docs/sources.md). */
export const thresholdMarks = [
  'no_german',
  'no_papers',
  'walk_in',
  'by_phone',
  'free',
  'women_only',
  'childcare',
  'own_language',
  'any_time',
] as const
export type ThresholdMark = (typeof thresholdMarks)[number]

export const withChildcare = (offer: Offer): boolean =>
  careModes.some((mode) => mode === offer.childcare.mode)

/** Her children are taken, by others or beside her: then their ages matter. */
export const takesChildren = (offer: Offer): boolean =>
  modesWithChildren.some((mode) => mode === offer.childcare.mode)

/** She can go there without a word before: never to a secret place, whose address is told on the telephone. */
const takesWalkIns = ({ offer, place }: Listing): boolean =>
  place?.secret !== true && (offer.registration?.includes('walk_in') ?? false)

/**
 * The marks of a listing for a reader of `language`. Walking in and calling are one threshold, so the easier of the two
 * is named. Readers of German need no mark that German is spoken.
 */
export function lowThresholds(listing: Listing, language: string, today: string): ThresholdMark[] {
  const { offer } = listing
  const holds: Record<ThresholdMark, boolean | undefined> = {
    no_german: joinableWith(offer).includes('none'),
    no_papers: offer.papers?.includes('none'),
    walk_in: takesWalkIns(listing),
    by_phone: !takesWalkIns(listing) && offer.registration?.includes('phone'),
    free: offer.cost === 'free',
    women_only: offer.audience === 'women_only',
    childcare: withChildcare(offer) && childcarePlacesFree(listing, today) !== 0,
    own_language:
      !language.startsWith('de') && offer.contact?.languages?.some((spoken) => spoken === language),
    any_time: offer.entry === 'any_time',
  }
  return thresholdMarks.filter((mark) => holds[mark] === true)
}
