/** Days on which offices work: Monday to Friday. Holidays differ by Land and year, and waiting one day longer harms nobody. */
import { addDays, daysBetween, mondayOf, todayInBerlin } from '../../content-models/localDate.ts'

const aWeek = 5

/** Working days of a week up to and including a day. */
const withinWeek = (day: string): number => Math.min(aWeek, daysBetween(mondayOf(day), day) + 1)

/** Whole working days after the day of one instant up to that of another; none when that is earlier. */
export function workingDaysBetween(from: Date, to: Date): number {
  const [first, last] = [todayInBerlin(from), todayInBerlin(to)]
  if (last <= first) return 0
  const weeks = daysBetween(mondayOf(first), mondayOf(last)) / 7
  return weeks * aWeek + withinWeek(last) - withinWeek(first)
}

/** The last day from which so many working days can have passed: as few weekends lie between as possible. */
export const workingDaysAgo = (count: number, now: Date): string =>
  addDays(todayInBerlin(now), -count - 2 * Math.floor((count - 1) / aWeek))
