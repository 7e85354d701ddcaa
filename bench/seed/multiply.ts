/** Copies the offers of a database until there are as many as asked for. */
import { DatabaseSync } from 'node:sqlite'
import type { Random } from './invent/random.ts'
import { rowsOfOffer, type Found } from './offerRows.ts'
import { swapsFor } from './swaps.ts'

type Cell = string | number | null
type Swaps = ReadonlyMap<string, string>

/** The same value with every id and text of the pattern replaced, also inside keys and published lines. */
function swapped(value: unknown, swaps: Swaps): unknown {
  if (typeof value === 'string') return swaps.get(value) ?? value
  if (Array.isArray(value)) return value.map((one) => swapped(one, swaps))
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, swapped(one, swaps)]))
}

function cellOf(column: string, value: Cell, swaps: Swaps): Cell {
  if (typeof value !== 'string') return value
  if (column === 'line') return JSON.stringify(swapped(JSON.parse(value), swaps))
  const parts = column === 'key' ? value.split('/') : [value]
  return parts.map((part) => swaps.get(part) ?? part).join('/')
}

function inserter(database: DatabaseSync) {
  const statements = new Map<string, ReturnType<DatabaseSync['prepare']>>()
  return ({ table, row }: Found, swaps: Swaps, seq: () => number) => {
    const columns = Object.keys(row)
    const known = statements.get(table)
    const names = columns.map((column) => `"${column}"`).join(', ')
    const statement =
      known ??
      database.prepare(`INSERT INTO "${table}" (${names}) VALUES (${columns.map(() => '?').join(', ')})`)
    statements.set(table, statement)
    statement.run(
      ...columns.map((column) => (column === 'seq' ? seq() : cellOf(column, row[column] ?? null, swaps))),
    )
  }
}

export function multiply(file: string, size: number, random: Random): void {
  const database = new DatabaseSync(file)
  const idsIn = (table: string) =>
    database
      .prepare(`SELECT id FROM ${table}`)
      .all()
      .map(({ id }) => String(id))
  const [offers, places, organisations] = [idsIn('offers'), idsIn('places'), idsIn('organisations')]
  let seq = Number(database.prepare('SELECT seq FROM snapshot_state').get()?.['seq'])
  const insert = inserter(database)
  const patterns = new Map<string, Found[]>()
  database.exec('BEGIN')
  for (let count = offers.length; count < size; count++) {
    const id = offers[count % offers.length] ?? ''
    const rows = patterns.get(id) ?? rowsOfOffer(database, id)
    patterns.set(id, rows)
    const swaps = swapsFor(rows, count, { places, organisations, random })
    for (const found of rows) insert(found, swaps, () => ++seq)
    if (count % 100 === 0) process.stdout.write(`\rcopies ${String(count)} of ${String(size)}  `)
  }
  database.prepare('UPDATE snapshot_state SET seq = ?').run(seq)
  database.exec('COMMIT')
  database.exec('PRAGMA wal_checkpoint(TRUNCATE)')
  database.close()
  process.stdout.write('\n')
}
