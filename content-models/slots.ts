/** Weekly times, and the arithmetic of a day in minutes. No dates here, so daylight saving cannot touch it. */
import { days, type Day } from './vocabularies.ts'

/** A field holding weekly times. A slot over midnight is refused by the schema. */
export const slots = {
  kind: 'list',
  max: 40,
  fields: {
    day: { kind: 'choice', values: days, required: true },
    from: { kind: 'time', required: true },
    to: { kind: 'time', required: true },
  },
} as const

export interface Slot {
  day: Day
  /** "09:00", 24 hours */
  from: string
  to: string
}

/** Minutes since midnight of "09:30". */
export const minutesOf = (time: string): number => {
  const [hours = 0, minutes = 0] = time.split(':').map(Number)
  return hours * 60 + minutes
}

/** Hours a week that the slots add up to; overlapping slots of a day count once. */
export function hoursOfSlots(weekly: readonly Slot[]): number {
  let minutes = 0
  for (const day of days.values) {
    let end = 0
    const ofDay = weekly
      .filter((slot) => slot.day === day)
      .map((slot) => [minutesOf(slot.from), minutesOf(slot.to)] as const)
      .sort((a, b) => a[0] - b[0])
    for (const [from, to] of ofDay) {
      minutes += Math.max(0, to - Math.max(from, end))
      end = Math.max(end, to)
    }
  }
  return minutes / 60
}

/** Does `slot` share time with the span from `from` to `to` (minutes of the day)? */
export const overlaps = (slot: Slot, from: number, to: number): boolean =>
  minutesOf(slot.from) < to && minutesOf(slot.to) > from
