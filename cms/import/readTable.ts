/** A file of a spreadsheet → its headings and rows, each with the line it begins on. */
import { parse } from 'csv-parse/sync'
import { unguardFormula } from '../../content-models/formulas.ts'
import { columnOf } from './columns.ts'
import { decode } from './decode.ts'
import { TableRefused } from './refused.ts'

export const limits = { bytes: 5 * 1024 * 1024, rows: 5000, columns: 300 } as const

export interface TableRow {
  readonly line: number
  readonly cells: readonly string[]
}
export interface Table {
  readonly headings: readonly string[]
  readonly rows: readonly TableRow[]
}

const delimiters = [';', ',', '\t'] as const

/** The character between cells: the one by which most headings of the first line are known. */
function delimiterOf(text: string): string {
  const line = text.slice(0, 20_000).split(/\r?\n|\r/, 1)[0] ?? ''
  const score = (delimiter: string) => {
    const cells = line.split(delimiter).slice(0, limits.columns)
    return cells.filter((cell) => columnOf(cell)).length * 1000 + cells.length
  }
  return delimiters.reduce((best, one) => (score(one) > score(best) ? one : best))
}

interface Parsed {
  record: string[]
  info: { lines: number }
}

function parsed(text: string): Parsed[] {
  try {
    return parse(text, {
      delimiter: delimiterOf(text),
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
      to: limits.rows + 2,
    }) as unknown as Parsed[]
  } catch (error) {
    const { lines } = error as { lines?: number }
    throw new TableRefused('import.brokenQuotes', { line: String(lines ?? '?') })
  }
}

/** The parser says where a record ends; people look for where it begins. */
const beginOf = ({ record, info }: Parsed): number =>
  info.lines - record.reduce((breaks, cell) => breaks + (cell.match(/\r\n|\n|\r/g)?.length ?? 0), 0)

/** @throws TableRefused when it is no table, or more than is taken at once */
export function readTable(bytes: Uint8Array): Table {
  if (bytes.length > limits.bytes) throw new TableRefused('import.tooBig', { max: '5' })
  const [head, ...records] = parsed(decode(bytes))
  if (!head) throw new TableRefused('import.empty')
  if (head.record.length > limits.columns)
    throw new TableRefused('import.tooManyColumns', {
      is: String(head.record.length),
      max: String(limits.columns),
    })
  if (records.length > limits.rows) throw new TableRefused('import.tooManyRows', { max: String(limits.rows) })
  const rows = records
    .map((row) => ({ line: beginOf(row), cells: row.record.map(unguardFormula) }))
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''))
  return { headings: head.record.map((heading) => unguardFormula(heading).trim()), rows }
}
