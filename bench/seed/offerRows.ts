/** All rows of a database that belong to one offer: found by the foreign keys, parents before their children. */
import type { DatabaseSync } from 'node:sqlite'

export type Row = Record<string, string | number | null>
export interface Found {
  readonly table: string
  readonly row: Row
}

interface Child {
  readonly table: string
  readonly column: string
}

/** Payload's own notes of who is editing; nobody is. */
const passing = 'payload_'
const known = new WeakMap<DatabaseSync, Map<string, Child[]>>()

function childrenOf(database: DatabaseSync): Map<string, Child[]> {
  const before = known.get(database)
  if (before) return before
  const children = new Map<string, Child[]>()
  const tables = database.prepare("SELECT name FROM sqlite_master WHERE type = 'table'").all()
  for (const table of tables.map(({ name }) => String(name)).filter((name) => !name.startsWith(passing)))
    for (const key of database.prepare(`PRAGMA foreign_key_list("${table}")`).all()) {
      const parent = String(key['table'])
      children.set(parent, [...(children.get(parent) ?? []), { table, column: String(key['from']) }])
    }
  known.set(database, children)
  return children
}

function collect(database: DatabaseSync, { table, column }: Child, value: string): Found[] {
  const rows = database.prepare(`SELECT * FROM "${table}" WHERE "${column}" = ?`).all(value) as Row[]
  return rows.flatMap((row) => [
    { table, row },
    ...(childrenOf(database).get(table) ?? []).flatMap((child) =>
      collect(database, child, String(row['id'])),
    ),
  ])
}

/** The offer, its versions and state, its translations with theirs, what is to be done for them and what is published. */
export function rowsOfOffer(database: DatabaseSync, id: string): Found[] {
  const documents = [
    ...collect(database, { table: 'offers', column: 'id' }, id),
    ...collect(database, { table: 'translations', column: 'entry' }, id),
    ...collect(database, { table: 'translation_tasks', column: 'entry' }, id),
  ]
  const kinds: Record<string, string> = {
    offers: 'offer',
    offer_statuses: 'offerStatus',
    translations: 'translation',
  }
  const published = documents
    .flatMap(({ table, row }) => (kinds[table] ? [`${kinds[table]}/${String(row['id'])}`] : []))
    .flatMap((key) => collect(database, { table: 'publications', column: 'key' }, key))
    .sort((a, b) => Number(a.row['seq']) - Number(b.row['seq']))
  return [...documents, ...published]
}
