import type { Client, InStatement, ResultSet, Transaction } from '@libsql/client'
import { breathe } from './breathe.ts'
import { isConstraint, SaveRefused } from './errors.ts'

export interface Ending {
  /** Runs before COMMIT; what it throws turns the commit into a rollback. */
  beforeCommit: (connection: Client) => Promise<void>
  /** Runs once after the end. `sound` is false when the connection must not be used again. */
  ended: (sound: boolean) => void
}

/**
 * One transaction on the writing connection, in the shape libsql gives its own.
 *
 * The connection is shared by all transactions, one after another. So this handle, and nothing else, decides whether a
 * statement may still run: a straggler of a transaction that has ended must not slip into somebody else's.
 * After a failed statement only the rollback is left: SQLite may have undone the whole transaction already (disk full),
 * and whatever followed would be stored on its own.
 */
export class WriteTransaction implements Transaction {
  readonly #connection: Client
  readonly #ending: Ending
  #endedBy: string | undefined
  #failure: unknown
  #lastUsed = performance.now()

  constructor(connection: Client, ending: Ending) {
    this.#connection = connection
    this.#ending = ending
  }

  get closed(): boolean {
    return this.#endedBy !== undefined
  }

  idleMs(): number {
    return performance.now() - this.#lastUsed
  }

  async execute(statement: InStatement): Promise<ResultSet> {
    return this.#step(() => this.#connection.execute(statement))
  }

  async batch(statements: InStatement[]): Promise<ResultSet[]> {
    const results: ResultSet[] = []
    for (const statement of statements) results.push(await this.execute(statement))
    return results
  }

  async executeMultiple(_sql: string): Promise<void> {
    return Promise.reject(new Error('A transaction takes one statement at a time: call execute() for each.'))
  }

  /** @throws what went wrong, after everything has been rolled back; the caller must not answer "saved". */
  async commit(): Promise<void> {
    if (this.#failure !== undefined) await this.rollback()
    this.#mayGoOn()
    this.#endedBy = 'committed'
    try {
      await this.#ending.beforeCommit(this.#connection)
      await this.#connection.execute('COMMIT')
    } catch (error) {
      await this.#undo(error)
      throw error
    }
    this.#ending.ended(true)
  }

  async rollback(): Promise<void> {
    if (this.closed) return
    this.#endedBy = 'rolled back'
    await this.#undo(this.#failure)
  }

  /** Rolls back from outside: nothing has come from the transaction for a long time, and others are waiting. */
  async abandon(): Promise<void> {
    if (this.closed) return
    this.#endedBy =
      'rolled back, because nothing came from it for a long time while others waited. Nested operation without req, ' +
      'mail or network inside a hook, or a transaction that was begun and never ended?'
    await this.#undo(undefined)
  }

  close(): void {
    void this.rollback()
  }

  async #step<T>(statement: () => Promise<T>): Promise<T> {
    await breathe()
    this.#mayGoOn()
    this.#lastUsed = performance.now()
    try {
      return await statement()
    } catch (error) {
      this.#failure = error
      throw error
    }
  }

  #mayGoOn(): void {
    if (this.#failure !== undefined)
      throw new SaveRefused(
        'Nothing was stored: an earlier statement of this transaction failed.',
        this.#failure,
      )
    if (this.#endedBy)
      throw new SaveRefused(`This step was not stored: its transaction has already ended (${this.#endedBy}).`)
  }

  /** A close alone would not do: libsql keeps a closed connection, and its lock, until its statements are collected. */
  async #undo(reason: unknown): Promise<void> {
    const undone = await this.#connection.execute('ROLLBACK').then(
      () => true,
      () => false,
    )
    this.#ending.ended(undone && (reason === undefined || isConstraint(reason)))
  }
}
