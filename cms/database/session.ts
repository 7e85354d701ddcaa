/** Begin, commit and rollback for SQLite, in the shape Payload's adapters share. */
import { randomUUID } from 'node:crypto'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'

type Drizzle = SQLiteAdapter['drizzle']
type InTransaction = Parameters<Parameters<Drizzle['transaction']>[0]>[0]

/**
 * Replaces Payload's own three methods, which answer a failed COMMIT with silence: the saver would read "saved" and
 * the file would hold the old content. Here the commit throws what the database said.
 */
export function useSessions(adapter: SQLiteAdapter): void {
  adapter.beginTransaction = async () => {
    await adapter.initializing
    const session = await openSession(adapter.drizzle)
    const id = randomUUID()
    adapter.sessions[id] = session
    return id
  }
  adapter.commitTransaction = async (given) => {
    await take(adapter, await given)?.resolve()
  }
  adapter.rollbackTransaction = async (given) => {
    await take(adapter, await given)?.reject()
  }
}

type Session = SQLiteAdapter['sessions'][string]

/** Removes it before it ends, so that no further step can find it. */
function take({ sessions }: SQLiteAdapter, id: number | string): Session | undefined {
  const session = sessions[id]
  Reflect.deleteProperty(sessions, id)
  return session
}

/** Drizzle offers a transaction only as a function to fill; this holds that function open between begin and end. */
function openSession(drizzle: Drizzle): Promise<Session> {
  const end = Promise.withResolvers<undefined>()
  return new Promise((ready, failed) => {
    const done = drizzle.transaction(async (db: InTransaction) => {
      ready({
        db: db as unknown as Session['db'],
        resolve: () => {
          end.resolve(undefined)
          return done
        },
        reject: () => {
          end.reject(new RolledBack())
          return done.catch(unlessRolledBack)
        },
      })
      await end.promise
    })
    done.catch(failed)
  })
}

class RolledBack extends Error {}

function unlessRolledBack(error: unknown): void {
  if (!(error instanceof RolledBack)) throw error
}
