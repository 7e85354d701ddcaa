/** Days in the example files, mostly relative to the day they are loaded, so that the examples never expire. */
import { addDays, mondayOf } from '../../content-models/localDate.ts'

const relative = /^(today|monday)([+-]\d+)?$/

/**
 * "today", "today+30", "today-12": days from `today`. "monday+3": the Monday three weeks after this week's.
 * "2026-11-22" stays as it is. Throws for anything else.
 */
export function resolveDay(written: string, today: string): string {
  const [, base, count = '0'] = relative.exec(written) ?? []
  if (base === 'today') return addDays(today, Number(count))
  if (base === 'monday') return addDays(mondayOf(today), 7 * Number(count))
  if (/^\d{4}-\d{2}-\d{2}$/.test(written)) return written
  throw new Error(`"${written}" is no day. Write "today+30", "monday+3" or "2026-11-22".`)
}
