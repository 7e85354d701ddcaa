/** Which database, told by its address alone. */
import type { DatabaseAdapterObj } from 'payload'
import { oneWriterSqlite, type SqliteSettings } from './sqlite.ts'

export type DatabaseSettings = SqliteSettings

/**
 * The adapter for `file:…` (embedded, nothing to install) or `mongodb…` (to grow past one machine). With both, a save
 * is one transaction, a failed commit is an error, and onCommit() of afterCommit.ts works.
 * MongoDB's client is read only where it is used: it is a seventh of all the modules a start would read.
 * @throws for any other address, and for a MongoDB that can have no transactions.
 */
export async function databaseAdapter(settings: DatabaseSettings): Promise<DatabaseAdapterObj> {
  const { uri } = settings
  if (/^file:(?!:memory:|$)/.test(uri)) return oneWriterSqlite(settings)
  if (/^mongodb(\+srv)?:/.test(uri)) {
    const { mongodb } = await import('./mongodb.ts')
    return mongodb(settings)
  }
  throw new Error(unknown(uri))
}

function unknown(uri: string): string {
  const start = /^[\w+.-]*:/.exec(uri)?.[0] ?? 'no kind of database'
  return (
    `DATABASE_URI begins with ${start === 'file:' ? uri : start}, which this CMS cannot use. ` +
    'Give "file:" and the path of a database file (not ":memory:"), or an address beginning with "mongodb://" or ' +
    '"mongodb+srv://". Left out, the database is a file in DATA_DIR.'
  )
}
