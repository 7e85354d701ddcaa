import type { Client } from '@libsql/client'
import { turnOfTheLoop } from './breathe.ts'
import { openConnection } from './connection.ts'
import { isBusy, SaveRefused } from './errors.ts'
import { retryWhileBusy } from './retryWhileBusy.ts'
import type { Holder, WriteLock } from './writeLock.ts'
import { WriteTransaction } from './writeTransaction.ts'

/** How long a save waits for a lock that another process holds. */
const OUTSIDE_LOCK_PATIENCE_MS = 30_000

/** Whose work it is, and the piece of work it is part of; see WriteLock. */
export interface Context {
  owner?: object | undefined
  within?: object | undefined
}

/** A holder of the lock that is done within a moment, and is nobody's transaction. */
const nobody: Holder = { owner: undefined, idleMs: () => 0, abandon: () => Promise.resolve() }

/** The one connection that writes, opened when needed and opened anew after any failure. */
export class Writer {
  readonly #uri: string
  readonly #lock: WriteLock
  #connection: Client | undefined
  #foreignKeys = true
  #isClosed = false

  constructor(uri: string, lock: WriteLock) {
    this.#uri = uri
    this.#lock = lock
  }

  /** Begins a transaction that has the write lock from its first statement, so that what it reads stays true until it ends. */
  async begin({ owner, within }: Context): Promise<WriteTransaction> {
    const begun: { transaction?: WriteTransaction } = {}
    const holder: Holder = {
      owner,
      idleMs: () => begun.transaction?.idleMs() ?? 0,
      abandon: () => begun.transaction?.abandon() ?? Promise.resolve(),
    }
    const release = await this.#lock.acquire(holder, within)
    const connection = await this.#unlessBusy(release, async (free) => {
      await free.execute('BEGIN IMMEDIATE')
      return free
    })
    begun.transaction = new WriteTransaction(connection, {
      beforeCommit: () => this.#checkForeignKeys(connection),
      ended: (sound) => {
        if (!sound) this.#discard()
        release()
      },
    })
    return begun.transaction
  }

  /** Runs statements that need no transaction, or cannot be in one (PRAGMA), alone on the writing connection. */
  async alone<T>(work: (connection: Client) => Promise<T>, within?: object): Promise<T> {
    const release = await this.#lock.acquire({ ...nobody }, within)
    const result = await this.#unlessBusy(release, work)
    release()
    return result
  }

  /**
   * Runs migrations. SQLite changes a table by copying and dropping it, and with foreign keys enforced the DROP deletes
   * every row that refers to it; switching them off inside a transaction does nothing. So they are off from before
   * BEGIN, and each transaction proves before its COMMIT that no row has lost its parent.
   */
  async withoutForeignKeys<T>(work: () => Promise<T>): Promise<T> {
    await this.#enforceForeignKeys(false)
    try {
      return await work()
    } finally {
      await this.#enforceForeignKeys(true)
    }
  }

  /** Closes the connection once those who are waiting have finished; whoever comes later is refused. */
  async close(): Promise<void> {
    const release = await this.#lock.acquire({ ...nobody })
    this.#isClosed = true
    this.#discard()
    release()
  }

  /**
   * Does the work once no other process holds the database. Asking comes first, and by executeMultiple: that ends its
   * statement whatever happens, while a BEGIN that met a lock stays active and makes every later COMMIT fail. For the
   * same reason the connection is given up after any error but that answer.
   */
  async #unlessBusy<T>(release: () => void, work: (connection: Client) => Promise<T>): Promise<T> {
    try {
      if (this.#isClosed) throw new SaveRefused('Nothing was stored: the database is being closed.')
      await turnOfTheLoop()
      return await retryWhileBusy(async () => {
        this.#connection ??= await openConnection(this.#uri, 'writer', this.#foreignKeys)
        let mayBegin = false
        try {
          await this.#connection.executeMultiple('BEGIN IMMEDIATE; ROLLBACK')
          mayBegin = true
          return await work(this.#connection)
        } catch (error) {
          if (mayBegin || !isBusy(error)) this.#discard()
          throw error
        }
      }, OUTSIDE_LOCK_PATIENCE_MS)
    } catch (error) {
      release()
      throw error
    }
  }

  async #enforceForeignKeys(enforce: boolean): Promise<void> {
    this.#foreignKeys = enforce
    await this.alone((connection) => connection.execute(`PRAGMA foreign_keys = ${enforce ? 'ON' : 'OFF'}`))
  }

  async #checkForeignKeys(connection: Client): Promise<void> {
    if (this.#foreignKeys) return
    const [orphan] = (await connection.execute('PRAGMA foreign_key_check')).rows
    if (orphan)
      throw new Error(
        'Nothing was changed: after this migration a row would refer to one that does not exist ' +
          `(${JSON.stringify({ table: orphan['table'], parent: orphan['parent'] })}). ` +
          'Correct the migration and run it again.',
      )
  }

  /** Rolls back first: libsql keeps a closed connection, and its lock, until its last statement is collected. */
  #discard(): void {
    this.#connection?.execute('ROLLBACK').catch(() => undefined)
    this.#connection?.close()
    this.#connection = undefined
  }
}
