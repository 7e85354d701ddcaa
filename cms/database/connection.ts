import { createClient, type Client } from '@libsql/client'
import { retryWhileBusy } from './retryWhileBusy.ts'

/** How long a single call may block inside SQLite. Short for the writer, which waits asynchronously instead. */
const BUSY_TIMEOUT_MS = { reader: 250, writer: 50 } as const

const OPENING_PATIENCE_MS = 15_000

const settings = {
  /** A reader that cannot write: whatever slips past the writer is refused instead of stored without a transaction. */
  reader: ['query_only = ON'],
  /** FULL: a commit is on the disk before the save is answered, so that a power cut takes back nothing acknowledged. */
  writer: ['journal_mode = WAL', 'journal_size_limit = 67108864', 'synchronous = FULL'],
} as const

/**
 * Opens one connection and puts its settings in place. They belong to the connection, not to the file: a connection
 * opened anywhere else has none of them.
 * @throws when the file cannot be opened, or cannot be kept in WAL mode (as on most network drives).
 */
export async function openConnection(
  uri: string,
  kind: keyof typeof settings,
  foreignKeys = true,
): Promise<Client> {
  return retryWhileBusy(async () => {
    const client = createClient({ url: uri })
    try {
      await client.execute(`PRAGMA busy_timeout = ${String(BUSY_TIMEOUT_MS[kind])}`)
      await client.execute(`PRAGMA foreign_keys = ${foreignKeys ? 'ON' : 'OFF'}`)
      for (const setting of settings[kind]) await client.execute(`PRAGMA ${setting}`)
      const mode = (await client.execute('PRAGMA journal_mode')).rows[0]?.['journal_mode']
      if (mode !== 'wal') throw new Error(noWal(uri, JSON.stringify(mode)))
      return client
    } catch (error) {
      // Also when it was only busy: a statement that met a lock stays active and keeps later commits from working.
      client.close()
      throw error
    }
  }, OPENING_PATIENCE_MS)
}

function noWal(uri: string, mode: string): string {
  return (
    `The database ${uri} stays in journal mode ${mode}. Reading while somebody saves needs write-ahead logging, ` +
    'which a network drive usually cannot give. Move the data directory to a local disk.'
  )
}
