/** Payload's own SQLite adapter behind one writer. */
import { sqliteAdapter, type SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { DatabaseAdapterObj } from 'payload'
import { useSafeMigrations } from './migrations.ts'
import { OneWriterClient } from './oneWriterClient.ts'
import { forgetOnWrite } from './readOnce.ts'
import { useSessions } from './session.ts'
import { trackTransactions } from './trackTransactions.ts'
import { indexLatestVersions } from './versionIndexes.ts'
import { wrapWrites } from './wrapWrites.ts'
import type { Patience } from './writeLock.ts'

export interface SqliteSettings {
  /** file:…, an absolute path or one relative to the working directory */
  uri: string
  migrationDir: string
  /** How long saves wait for one another; only tests have a reason to change it. */
  patience?: Patience
}

/**
 * As shipped, a save is several independent writes: a crash leaves half a document, parallel saves fail or are lost,
 * and a failed commit is answered as a success. Here every save is one transaction on the one writing connection.
 * It leans on the inside of @payloadcms/db-sqlite, so versions are pinned and the tests are the gate of an upgrade.
 */
export function oneWriterSqlite({ uri, migrationDir, patience }: SqliteSettings): DatabaseAdapterObj {
  const shipped = sqliteAdapter({
    client: { url: uri },
    migrationDir,
    push: false,
    // Sorted by time, which keeps the index compact, and says nothing about how many there are.
    idType: 'uuidv7',
    allowIDOnCreate: true,
    afterSchemaInit: [indexLatestVersions],
  })
  return { ...shipped, init: (args) => behindOneWriter(shipped.init(args), uri, patience) }
}

function behindOneWriter(adapter: SQLiteAdapter, uri: string, patience: Patience | undefined): SQLiteAdapter {
  // One document that fails in a bulk operation must not be stored half: its transaction ends with it.
  adapter.bulkOperationsSingleTransaction = true
  useSessions(adapter)
  const transactions = trackTransactions(adapter)
  forgetOnWrite(adapter, transactions)
  wrapWrites(adapter, transactions)
  useSafeMigrations(adapter)

  // Payload opens a connection of its own only when the adapter has none.
  const { connect = ignore, destroy = ignore } = adapter
  adapter.connect = async (options) => {
    if (!(adapter.client instanceof OneWriterClient))
      adapter.client = await OneWriterClient.open({ uri, patience, context: () => transactions.context() })
    await connect.call(adapter, options)
  }
  adapter.destroy = async () => {
    const { client } = adapter
    Reflect.deleteProperty(adapter, 'client')
    if (client instanceof OneWriterClient) await client.shutDown()
    await destroy.call(adapter)
  }
  return adapter
}

const ignore = () => Promise.resolve()
