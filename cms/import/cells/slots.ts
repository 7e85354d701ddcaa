/** Weekly times as people write them: "Di 9–12, Do 9:00–12:00", "Dienstag und Donnerstag 9-12 Uhr", "Mo–Fr 8–12". */
import { fold, plainDigits } from '../../../content-models/fold.ts'
import type { Slot } from '../../../content-models/slots.ts'
import { days, type Day } from '../../../content-models/vocabularies.ts'
import { readTime } from '../../fieldReaders.ts'
import { label } from '../../words.ts'

const nameOf = (day: Day): string => label(`day.${day}`).de
const shortOf = (day: Day): string => nameOf(day).slice(0, 2)

/** "di", "dienstag", "dienstags", "tu" → "tu" */
const dayNames = new Map<string, Day>([
  ...days.values.flatMap((day): [string, Day][] => [
    [fold(nameOf(day)), day],
    [`${fold(nameOf(day))}s`, day],
    [fold(shortOf(day)), day],
    [day, day],
  ]),
  ['sonnabend', 'sa'],
  ['sonnabends', 'sa'],
])

const time = String.raw`\d{1,2}(?:[:.]\d{2})?`
const clock = String.raw`\s*(?:uhr|h)?\b\.?`
const token = new RegExp(
  String.raw`\s*(?:(?<from>${time})${clock}\s*(?:[-–—‑]|bis)\s*(?<to>${time})${clock}` +
    String.raw`|(?<range>[-–—‑]|bis\b)|(?<between>[,;/|&+]|und\b|u\.|von\b|jeden\b|jede\b|immer\b)|(?<day>\p{L}+)\.?)\s*`,
  'uy',
)

/** What has been read so far: days that wait for their times, and times that were given for them. */
interface Reading {
  slots: Slot[]
  days: Day[]
  hasTimes: boolean
  isRange: boolean
}

/** Takes a day in; false when it is none, or when a span of days runs backwards. */
function takeDay(reading: Reading, word: string): boolean {
  const day = dayNames.get(fold(word))
  if (day === undefined) return false
  if (reading.hasTimes) Object.assign(reading, { days: [], hasTimes: false })
  const first = reading.days.at(-1)
  if (reading.isRange && first !== undefined) {
    const span = days.values.slice(days.values.indexOf(first) + 1, days.values.indexOf(day) + 1)
    if (span.length === 0) return false
    reading.days.push(...span)
  } else reading.days.push(day)
  reading.isRange = false
  return true
}

function takeTimes(reading: Reading, typedFrom: string, typedTo: string): boolean {
  const from = readTime.read(typedFrom)
  const to = readTime.read(typedTo)
  if (from === undefined || to === undefined || reading.days.length === 0 || reading.isRange) return false
  reading.slots.push(...reading.days.map((day) => ({ day, from, to })))
  reading.hasTimes = true
  return true
}

/** The weekly times of a text; undefined when any part of it cannot be read. */
export function slotsIn(text: string): Slot[] | undefined {
  const typed = plainDigits(text).toLowerCase().trim()
  const reading: Reading = { slots: [], days: [], hasTimes: false, isRange: false }
  token.lastIndex = 0
  while (token.lastIndex < typed.length) {
    const { from, to, range, day } = token.exec(typed)?.groups ?? { day: '?' }
    if (from !== undefined && to !== undefined) {
      if (!takeTimes(reading, from, to)) return undefined
    } else if (range !== undefined) {
      if (reading.days.length === 0 || reading.hasTimes) return undefined
      reading.isRange = true
    } else if (day !== undefined && !takeDay(reading, day)) return undefined
  }
  return reading.hasTimes && reading.slots.length > 0 ? reading.slots : undefined
}

const shortTime = (at: string): string => at.replace(/^0/, '')

/** Weekly times as text that {@link slotsIn} reads again. */
export const slotsText = (slots: readonly Slot[]): string =>
  slots.map(({ day, from, to }) => `${shortOf(day)} ${shortTime(from)}–${shortTime(to)}`).join(', ')
