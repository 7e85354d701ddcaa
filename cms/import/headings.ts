/** The headings of a table → its columns; says which headings it does not know, and what keeps it from being read. */
import { shown, type Said } from './cells/cell.ts'
import { nearest } from '../../content-models/nearest.ts'
import { columnOf, columns, type Column } from './columns.ts'
import { headingNames } from './headingNames.ts'
import { noMapping, type Mapping } from './mapping.ts'
import type { Table } from './readTable.ts'

export interface Headings {
  /** A name for each column of the table, which no other has; "" for one without a word in it */
  readonly names: readonly string[]
  /** Which of ours each is; undefined where its heading is not known, or not to be taken over */
  readonly columns: readonly (Column | undefined)[]
  readonly mapping: Mapping
  readonly notes: readonly Said[]
  /** Columns without which no offer can be recognised, and which the table lacks */
  readonly missing: readonly Column[]
  /** Columns that several headings stand for */
  readonly twice: ReadonlySet<Column>
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

const needed = columns.filter(({ path }) => path === 'externalId' || path === 'title')

/** Reads the first line of a table, with what a person said about it. */
export function headingsOf(table: Table, mapping: Mapping = noMapping): Headings {
  const names = headingNames(table)
  const found = names.map((name, at) =>
    mapping.columns.has(name) ? mapping.columns.get(name) : columnOf(table.headings[at] ?? ''),
  )
  const taken = found.filter((column) => column !== undefined)
  const strangers = table.headings.filter(
    (heading, at) => !found[at] && heading !== '' && !mapping.columns.has(names[at] ?? ''),
  )
  return {
    names,
    columns: found,
    mapping,
    notes: strangers.slice(0, 20).map(unknown),
    missing: needed.filter((column) => !taken.includes(column)),
    twice: new Set(taken.filter((column, at) => taken.indexOf(column) !== at)),
  }
}

/** Why the table cannot be taken with these headings; undefined when it can. */
export function refusalOf({ missing, twice }: Headings): Said | undefined {
  const [first] = twice
  if (first) return { key: 'import.columnTwice', gaps: { column: first.name } }
  if (missing.length === 0) return undefined
  return {
    key: 'import.columnMissing',
    gaps: { columns: missing.map(({ name }) => `„${name}“`).join(', ') },
  }
}
