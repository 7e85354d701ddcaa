import type { Client, InStatement, ResultSet } from '@libsql/client'
import { openConnection } from './connection.ts'
import { isBusy } from './errors.ts'
import { retryWhileBusy } from './retryWhileBusy.ts'

const PATIENCE_MS = 15_000

/** The connection that reads: always the last committed state, never waiting for whoever writes. */
export class Reader {
  readonly #uri: string
  #connection: Client

  private constructor(uri: string, connection: Client) {
    this.#uri = uri
    this.#connection = connection
  }

  static async open(uri: string): Promise<Reader> {
    return new Reader(uri, await openConnection(uri, 'reader'))
  }

  /**
   * Being busy is rare here: another process mends the file after a crash. A statement that met it stays active and
   * would keep the connection at the state of that moment; so the connection is replaced.
   * @throws SQLITE_READONLY for a statement that writes
   */
  async read(statement: InStatement): Promise<ResultSet> {
    return retryWhileBusy(async () => {
      try {
        return await this.#connection.execute(statement)
      } catch (error) {
        if (isBusy(error)) {
          this.#connection.close()
          this.#connection = await openConnection(this.#uri, 'reader')
        }
        throw error
      }
    }, PATIENCE_MS)
  }

  close(): void {
    this.#connection.close()
  }
}
