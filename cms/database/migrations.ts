import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import { OneWriterClient } from './oneWriterClient.ts'

const commands = ['migrate', 'migrateDown', 'migrateFresh', 'migrateRefresh', 'migrateReset'] as const

/**
 * Runs every migration command on the writing connection with foreign keys checked at the end of each migration
 * instead of at each statement; see Writer.withoutForeignKeys for what would be lost otherwise.
 */
export function useSafeMigrations(adapter: SQLiteAdapter): void {
  const methods = adapter as unknown as Record<(typeof commands)[number], (args?: unknown) => Promise<void>>
  for (const name of commands) {
    const run = methods[name].bind(adapter)
    methods[name] = (args) => {
      const { client } = adapter
      if (!(client instanceof OneWriterClient))
        throw new Error(
          `${name}: the database is not connected. Start Payload with its database connection first.`,
        )
      return client.writer.withoutForeignKeys(() => run(args))
    }
  }
}
