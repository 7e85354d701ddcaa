/** The headings of a table → its columns; says which headings it does not know. */
import { shown, type Said } from './cells/cell.ts'
import { nearest } from '../../content-models/nearest.ts'
import { columnOf, columns, type Column } from './columns.ts'
import type { Table } from './readTable.ts'
import { TableRefused } from './refused.ts'

export interface Headings {
  /** The column of each cell; undefined where its heading is not known */
  readonly columns: readonly (Column | undefined)[]
  readonly notes: readonly Said[]
}

const unknown = (heading: string): Said => {
  const [like] = nearest(
    heading,
    columns.map(({ name }) => name),
    1,
  )
  return like === undefined
    ? { key: 'import.unknownColumn', gaps: { column: shown(heading) } }
    : { key: 'import.unknownColumnLike', gaps: { column: shown(heading), like } }
}

/** @throws TableRefused when a needed column is missing or one stands there twice */
export function headingsOf({ headings }: Table): Headings {
  const found = headings.map((heading) => columnOf(heading))
  const seen = new Set<Column>()
  for (const column of found) {
    if (column && seen.has(column)) throw new TableRefused('import.columnTwice', { column: column.name })
    if (column) seen.add(column)
  }
  const needed = columns.filter(({ path }) => path === 'externalId' || path === 'title')
  const missing = needed.filter((column) => !seen.has(column)).map(({ name }) => `„${name}“`)
  if (missing.length > 0) throw new TableRefused('import.columnMissing', { columns: missing.join(', ') })
  const strangers = headings.filter((heading, at) => !found[at] && heading !== '')
  return { columns: found, notes: strangers.slice(0, 20).map(unknown) }
}
