/** Calendar days as "2026-11-23" in Europe/Berlin. Plain day arithmetic, so that no clock change can shift a day. */
import { days, type Day } from './vocabularies.ts'

const dayLength = 86_400_000
const utc = (date: string): number => Date.parse(`${date}T00:00:00Z`)
const berlin = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/Berlin',
  dateStyle: 'short',
})

/** The day it is in Saxony-Anhalt at an instant. */
export const todayInBerlin = (now: Date = new Date()): string => berlin.format(now)

const berlinHour = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Berlin',
  hour: '2-digit',
  hourCycle: 'h23',
})

/** The full hour it is in Saxony-Anhalt, "22:00": what is made with it holds for the whole hour, and pages are kept by it. */
export const hourInBerlin = (now: Date = new Date()): string => `${berlinHour.format(now)}:00`

const [firstDay, lastDay] = [utc('0000-01-01'), utc('9999-12-31')]

/** The day `count` days later (earlier when negative), at most the last one that four digits can write. */
export const addDays = (date: string, count: number): string =>
  new Date(Math.min(lastDay, Math.max(firstDay, utc(date) + count * dayLength))).toISOString().slice(0, 10)

/** Whole days from one day to another. */
export const daysBetween = (from: string, to: string): number => (utc(to) - utc(from)) / dayLength

export const weekdayOf = (date: string): Day => days.values[(new Date(utc(date)).getUTCDay() + 6) % 7] as Day

/** The Monday of the day's week. */
export const mondayOf = (date: string): string => addDays(date, -days.values.indexOf(weekdayOf(date)))

/** The same day of the month `count` months later, or that month's last day. */
export function addMonths(date: string, count: number): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number)
  const last = new Date(Date.UTC(year, month - 1 + count + 1, 0))
  return new Date(Date.UTC(last.getUTCFullYear(), last.getUTCMonth(), Math.min(day, last.getUTCDate())))
    .toISOString()
    .slice(0, 10)
}

/**
 * The instant of a local date and time in Europe/Berlin, as ISO 8601 with its offset ("…T09:00:00+01:00").
 * A time that the spring change skips is read with the offset after it.
 */
export function berlinIso(date: string, time: string): string {
  const wall = Date.parse(`${date}T${time}:00Z`)
  for (const hours of [2, 1]) {
    const instant = new Date(wall - hours * 3_600_000)
    const offset = berlinOffset(instant)
    if (offset === hours) return `${date}T${time}:00+0${String(hours)}:00`
  }
  return `${date}T${time}:00+02:00`
}

const offsetPart = new Intl.DateTimeFormat('en-US', {
  timeZone: 'Europe/Berlin',
  timeZoneName: 'shortOffset',
})
const berlinOffset = (instant: Date): number =>
  Number(
    offsetPart
      .formatToParts(instant)
      .find((part) => part.type === 'timeZoneName')
      ?.value.replace('GMT', ''),
  )
