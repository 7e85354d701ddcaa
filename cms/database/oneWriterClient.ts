import type { Client, InStatement, Replicated, ResultSet, Transaction } from '@libsql/client'
import { breathe } from './breathe.ts'
import { isReadOnly } from './errors.ts'
import { createPrivately } from './privateFile.ts'
import { Reader } from './reader.ts'
import { WriteLock, type Patience } from './writeLock.ts'
import { Writer, type Context } from './writer.ts'

export interface OneWriterOptions {
  uri: string
  patience?: Patience | undefined
  /** Tells, for a transaction about to begin and for a single statement, what it is part of. */
  context: () => Context
}

/**
 * A libsql client with two connections: one reads and cannot write, one writes and is used by one at a time.
 *
 * Reason: libsql's own client opens a new connection after every transaction, without the settings of the first, and
 * keeps the old ones open. Two transactions then meet in the file and one of them is lost.
 */
export class OneWriterClient implements Client {
  readonly protocol = 'file'
  closed = false
  readonly writer: Writer
  readonly #reader: Reader
  readonly #context: () => Context

  private constructor(writer: Writer, reader: Reader, context: () => Context) {
    this.writer = writer
    this.#reader = reader
    this.#context = context
  }

  /** @throws when the file cannot be opened or created. */
  static async open({ uri, patience, context }: OneWriterOptions): Promise<OneWriterClient> {
    await createPrivately(uri)
    const writer = new Writer(uri, new WriteLock(patience))
    await writer.alone(() => Promise.resolve())
    return new OneWriterClient(writer, await Reader.open(uri), context)
  }

  /** Reads on the reading connection. What turns out to write, and every setting, goes to the writing one. */
  async execute(statement: InStatement): Promise<ResultSet> {
    await breathe()
    if (isSetting(statement)) return this.#alone((connection) => connection.execute(statement))
    try {
      return await this.#reader.read(statement)
    } catch (error) {
      if (!isReadOnly(error)) throw error
      return this.#alone((connection) => connection.execute(statement))
    }
  }

  async transaction(): Promise<Transaction> {
    return this.writer.begin(this.#context())
  }

  async batch(statements: InStatement[]): Promise<ResultSet[]> {
    return this.#alone((connection) => connection.batch(statements, 'write'))
  }

  async migrate(statements: InStatement[]): Promise<ResultSet[]> {
    return this.#alone((connection) => connection.migrate(statements))
  }

  async executeMultiple(sql: string): Promise<void> {
    return this.#alone((connection) => connection.executeMultiple(sql))
  }

  /** A local file has nothing to synchronise with. */
  async sync(): Promise<Replicated> {
    return Promise.resolve(undefined)
  }

  /** Lets the saves that are waiting finish, refuses new ones, then closes both connections. */
  async shutDown(): Promise<void> {
    this.closed = true
    await this.writer.close()
    this.#reader.close()
  }

  close(): void {
    void this.shutDown()
  }

  async #alone<T>(work: (connection: Client) => Promise<T>): Promise<T> {
    return this.writer.alone(work, this.#context().within)
  }
}

function isSetting(statement: InStatement): boolean {
  return /^\s*pragma\b/i.test(typeof statement === 'string' ? statement : statement.sql)
}
