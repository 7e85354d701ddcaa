/** The lists an offer has, as one cell each: weekly times, and days on which it is closed. */
import type { ListField } from '../../../content-models/define.ts'
import type { Slot } from '../../../content-models/slots.ts'
import { savedDay } from '../../hooks/dateFacts.ts'
import { refuse, type Cell } from './cell.ts'
import { dayIn, germanDay } from './dates.ts'
import { slotsIn, slotsText } from './slots.ts'

interface Span {
  from: string
  to: string
}

const day = String.raw`\d{4}-\d{2}-\d{2}|\d{1,2}\.\s*\d{1,2}\.\s*\d{4}`
const span = new RegExp(String.raw`^\s*(${day})(?:\s*(?:[-–—]|bis)\s*(${day}))?\s*$`, 'i')

/** "21.12.2026–03.01.2027, 01.05.2027" as spans of days; undefined when any part of it cannot be read. */
export function spansIn(text: string): Span[] | undefined {
  const spans: Span[] = []
  for (const part of text.split(/[,;|\n]/).filter((one) => one.trim() !== '')) {
    const [, first, last] = span.exec(part) ?? []
    const from = dayIn(first ?? '')
    const to = dayIn(last ?? first ?? '')
    if (from === undefined || to === undefined) return undefined
    spans.push({ from: savedDay(from), to: savedDay(to) })
  }
  return spans
}

const spanText = ({ from, to }: Span): string =>
  from.slice(0, 10) === to.slice(0, 10) ? germanDay(from) : `${germanDay(from)}–${germanDay(to)}`

const rowsOf = <Row>(value: unknown): Row[] =>
  (Array.isArray(value) ? (value as Partial<Record<string, unknown>>[]) : []).filter(
    (row) => row['from'] && row['to'],
  ) as Row[]

/** Undefined for a list that has no form as text yet. */
export function listCell({ fields, max }: ListField): Cell | undefined {
  const limited = <T>(rows: T[] | undefined, refusal: string) => {
    if (!rows) return refuse(refusal)
    return rows.length > max ? refuse('import.tooMany', { max: String(max) }) : { value: rows }
  }
  if (fields['day'] && fields['from']?.kind === 'time')
    return {
      empty: [],
      write: (value) => slotsText(rowsOf<Slot>(value).filter((row) => Boolean(row.day))),
      read: (text) => limited(slotsIn(text), 'import.notSlots'),
    }
  if (fields['from']?.kind === 'date')
    return {
      empty: [],
      write: (value) => rowsOf<Span>(value).map(spanText).join(', '),
      read: (text) => limited(spansIn(text), 'import.notSpans'),
    }
  return undefined
}
