/** Exactly one process writes: the lock it holds while it runs. */
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { createClient, type Client } from '@libsql/client'
import { isBusy } from './errors.ts'

export interface ProcessLock {
  /** Gives the lock back. Ending the process does so too, however it ends. */
  release: () => Promise<void>
}

/**
 * Takes the lock of a data directory, creating the directory if need be. Taking it again in the process that has it
 * succeeds, because a bundler may load the code twice; it is free once each of them has released it.
 *
 * The lock is an open transaction on a small database file. The operating system gives it back with the process, also
 * after a crash, so nothing is ever stale; and it holds between containers, where process numbers mean nothing.
 * What the file beside it says about the holder is only for the message.
 * @throws when another process holds it: what, why and what to do.
 */
export async function holdProcessLock(dataDir: string): Promise<ProcessLock> {
  const directory = path.resolve(dataDir)
  const held = (locksOfThisProcess[directory] ??= { users: 0, lock: take(directory) })
  held.users += 1
  try {
    await held.lock
  } catch (error) {
    Reflect.deleteProperty(locksOfThisProcess, directory)
    throw error
  }
  let released = false
  return {
    release: async () => {
      if (released) return
      released = true
      held.users -= 1
      if (held.users > 0) return
      Reflect.deleteProperty(locksOfThisProcess, directory)
      await giveBack(directory, await held.lock)
    },
  }
}

interface Held {
  users: number
  lock: Promise<Client>
}
/** Kept outside the module, of which there may be two copies. */
const locksOfThisProcess = ((globalThis as Record<symbol, unknown>)[
  Symbol.for('wegweiserin.processLocks')
] ??= {}) as Partial<Record<string, Held>>

async function take(directory: string): Promise<Client> {
  await mkdir(directory, { recursive: true, mode: 0o700 })
  const client = createClient({ url: `file:${lockFile(directory)}` })
  try {
    // Asked first, in a way that leaves nothing open behind when the answer is no.
    await client.executeMultiple('BEGIN EXCLUSIVE; ROLLBACK')
    await client.execute('BEGIN EXCLUSIVE')
  } catch (error) {
    client.close()
    throw isBusy(error) ? new Error(await alreadyHeld(directory), { cause: error }) : error
  }
  await writeFile(
    holderFile(directory),
    `process ${String(process.pid)}, since ${new Date().toISOString()}\n`,
  )
  return client
}

async function giveBack(directory: string, client: Client): Promise<void> {
  await rm(holderFile(directory), { force: true })
  await client.execute('ROLLBACK')
  client.close()
}

async function alreadyHeld(directory: string): Promise<string> {
  const holder = await readFile(holderFile(directory), 'utf8').catch(() => '')
  return (
    `Another process (${holder.trim() || 'not known which'}) is already writing to ${directory}. ` +
    'Two of them would damage each other’s work, so this one stops. End the other one first, or give this one a ' +
    'DATA_DIR of its own.'
  )
}

// Never opened by anything but SQLite: closing a file gives back every lock the process has on it.
const lockFile = (directory: string) => path.join(directory, 'writer.lock')
const holderFile = (directory: string) => path.join(directory, 'writer.txt')
