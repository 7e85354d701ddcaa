/** The times of an offer as a calendar file (RFC 5545), in wall time of Saxony-Anhalt: a clock change moves nothing. */
import { factsOf } from '../../content-models/kinds.ts'
import type { Listing } from '../../content-models/listing.ts'
import { berlinIso } from '../../content-models/localDate.ts'
import type { Place } from '../../content-models/place.ts'
import { longDate } from '../finder/phrases.ts'
import type { Reader } from '../finder/reader.ts'
import { escaped, file } from './lines.ts'
import { timesOf, type Times, type WeeklyTime } from './times.ts'

const zone = 'Europe/Berlin'
/** The rule of the European Union since 1996; every date in a file of ours is later. */
const berlin = [
  'BEGIN:VTIMEZONE',
  `TZID:${zone}`,
  'BEGIN:DAYLIGHT',
  'TZOFFSETFROM:+0100',
  'TZOFFSETTO:+0200',
  'TZNAME:CEST',
  'DTSTART:19960331T020000',
  'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
  'END:DAYLIGHT',
  'BEGIN:STANDARD',
  'TZOFFSETFROM:+0200',
  'TZOFFSETTO:+0100',
  'TZNAME:CET',
  'DTSTART:19961027T030000',
  'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
  'END:STANDARD',
  'END:VTIMEZONE',
]

const digits = (text: string): string => text.replace(/[-:]/g, '')
const wall = (date: string, time: string): string => `${digits(date)}T${digits(time)}00`
/** What ends a rule is said in world time. */
const world = (date: string, time: string): string =>
  digits(new Date(berlinIso(date, time)).toISOString().replace(/\.\d+/, ''))

function repetition({ slot, first, last, closed }: WeeklyTime): string[] {
  if (first === last) return []
  const rests = closed.map((date) => wall(date, slot.from))
  return [
    `RRULE:FREQ=WEEKLY;UNTIL=${world(last, slot.from)}`,
    ...(rests.length > 0 ? [`EXDATE;TZID=${zone}:${rests.join(',')}`] : []),
  ]
}

/** Where she goes; a secret place stands in no calendar. */
function locationOf(place: Place | undefined): string | undefined {
  if (!place || place.secret) return undefined
  const town = [place.postalCode, place.town].filter(Boolean).join(' ')
  return [place.name, place.street, town].filter(Boolean).join(', ')
}

/** Tapped open it says what it is; on the calendar's own page stands a word that tells nobody anything. */
function describe(reader: Reader, { offer }: Listing, { openUntil }: Times): string {
  const { say } = reader
  const inHolidays = { yes: say('offer.holidayBreak'), no: undefined, unknown: say('offer.holidaysAsk') }
  return [
    reader.text('offer', offer, 'title')?.text ?? offer.title,
    inHolidays[offer.schedule.holidayBreak ?? 'unknown'],
    openUntil && say('pass.calendarUntil', { date: longDate(reader, openUntil) }),
  ]
    .filter(Boolean)
    .join('\n')
}

/** The times of an offer that a calendar may hold: none of a sensitive kind, for others see her calendar. */
export const calendarTimes = (listing: Listing, today: string): Times | undefined =>
  factsOf(listing.offer.kind).sensitive ? undefined : timesOf(listing, today)

/** The file; undefined where there is none. @param page the address of the offer's page */
export function calendarOf(reader: Reader, listing: Listing, page: URL): string | undefined {
  const times = calendarTimes(listing, reader.today)
  if (!times) return undefined
  const location = locationOf(listing.place)
  const common = [
    `DTSTAMP:${digits(reader.today)}T000000Z`,
    `SUMMARY:${escaped(reader.say('pass.appointment'))}`,
    `DESCRIPTION:${escaped(describe(reader, listing, times))}`,
    ...(location ? [`LOCATION:${escaped(location)}`] : []),
    `URL:${page.href}`,
    'TRANSP:OPAQUE',
  ]
  const events = times.weekly.flatMap((time) => [
    'BEGIN:VEVENT',
    // The same for the same time, so that a calendar that gets the file again replaces what it has.
    `UID:${listing.offer.id}-${time.slot.day}-${String(time.number)}@${page.hostname}`,
    `DTSTART;TZID=${zone}:${wall(time.first, time.slot.from)}`,
    `DTEND;TZID=${zone}:${wall(time.first, time.slot.to)}`,
    ...repetition(time),
    ...common,
    'END:VEVENT',
  ])
  return file([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Wegweiserin//DE',
    'METHOD:PUBLISH',
    ...berlin,
    ...events,
    'END:VCALENDAR',
  ])
}
