/** Days as Germans write them, "23.11.2026", or as ISO 8601 has it. */
import { plainDigits } from '../../../content-models/fold.ts'
import { savedDay } from '../../hooks/dateFacts.ts'
import { refuse, type Cell } from './cell.ts'

const forms = [
  /^(?<day>\d{1,2})\.\s*(?<month>\d{1,2})\.\s*(?<year>\d{4})$/,
  /^(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})$/,
]

/** The day as "2026-11-23"; undefined when there is no such day. */
export function dayIn(text: string): string | undefined {
  const typed = plainDigits(text).trim()
  const {
    day = '',
    month = '',
    year = '',
  } = forms.map((form) => form.exec(typed)?.groups).find(Boolean) ?? {}
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  const time = Date.parse(`${date}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date) ? date : undefined
}

/** A saved day as "23.11.2026". */
export const germanDay = (value: unknown): string =>
  value instanceof Date || typeof value === 'string'
    ? (value instanceof Date ? value.toISOString() : value).slice(0, 10).split('-').reverse().join('.')
    : ''

export const dateCell: Cell = {
  empty: null,
  write: germanDay,
  read(text) {
    const day = dayIn(text)
    return day === undefined ? refuse('import.notADate') : { value: savedDay(day) }
  },
}
