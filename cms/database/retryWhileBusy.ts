import { setTimeout } from 'node:timers/promises'
import { isBusy, SaveRefused } from './errors.ts'

/** Between two attempts the event loop is free; an attempt itself blocks for the connection's busy_timeout at most. */
const PAUSE_MS = 100

/**
 * Tries until no other process holds the database's lock.
 *
 * Waiting happens here and not inside SQLite, because SQLite waits synchronously and would stop every other request.
 * @throws SaveRefused after `patienceMs`; any other error of `attempt` at once.
 */
export async function retryWhileBusy<T>(attempt: () => Promise<T>, patienceMs: number): Promise<T> {
  const deadline = performance.now() + patienceMs
  for (;;) {
    try {
      return await attempt()
    } catch (error) {
      if (!isBusy(error)) throw error
      if (performance.now() >= deadline) throw new SaveRefused(lockedFromOutside(patienceMs), error)
    }
    await setTimeout(PAUSE_MS)
  }
}

function lockedFromOutside(patienceMs: number): string {
  return (
    `Nothing was stored: another process has kept the database locked for ${String(patienceMs / 1000)} seconds. ` +
    'Exactly one process may write. Look for a second CMS, an import or an open database shell on the same file, ' +
    'close it, and save again.'
  )
}
