import { AsyncLocalStorage } from 'node:async_hooks'
import type { BaseDatabaseAdapter } from 'payload'

/** As much of an adapter as transactions need; Payload's two adapters agree on it. */
export type TransactionalAdapter = Pick<
  BaseDatabaseAdapter,
  'beginTransaction' | 'commitTransaction' | 'rollbackTransaction' | 'payload'
>
export type TransactionID = number | string
export type Effect = () => Promise<void> | void

/** What is known about one transaction while it lasts. */
export interface TrackedTransaction {
  state: 'beginning' | 'open' | 'committed' | 'rolled back'
  /** The open transaction in whose course this one was begun: a nested operation that was not given `req`. */
  readonly outer: TrackedTransaction | undefined
  /** What to do once it is committed, in this order. */
  readonly effects: Effect[]
  /** What has been read in it and not been written since: answers by collection and question; see readOnce.ts. */
  readonly known: Map<string, Map<string, Promise<unknown>>>
}

/**
 * Knows the transactions of one adapter: which are open, what waits for their end, and to which of them the running
 * code belongs. One instance an adapter, kept on the adapter (see trackTransactions), because a bundler may load
 * this module twice.
 */
export class Transactions {
  readonly #open = new Map<TransactionID, TrackedTransaction>()
  readonly #flow = new AsyncLocalStorage<TrackedTransaction>()
  /** Effects of committed transactions that have not finished yet. */
  readonly running = new Set<Promise<void>>()

  /** Must be called before the first await of whoever begins, so that the caller's code after it is part of the flow. */
  enter(): TrackedTransaction {
    const outer = this.current()
    const transaction: TrackedTransaction = {
      state: 'beginning',
      outer: outer?.state === 'open' ? outer : undefined,
      effects: [],
      known: new Map(),
    }
    this.#flow.enterWith(transaction)
    return transaction
  }

  opened(transaction: TrackedTransaction, id: TransactionID): void {
    transaction.state = 'open'
    this.#open.set(id, transaction)
  }

  /** The transaction the running code was begun in; it may have ended since. */
  current(): TrackedTransaction | undefined {
    return this.#flow.getStore()
  }

  /** For the write lock: on whose behalf something is about to be written, and which transaction waits for it. */
  context(): { owner?: TrackedTransaction; within?: TrackedTransaction | undefined } {
    const current = this.current()
    if (current?.state === 'beginning') return { owner: current, within: current.outer }
    return current?.state === 'open' ? { within: current } : {}
  }

  /** True for code that goes on after its transaction was rolled back, because an operation nested in it failed. */
  wasRolledBackHere(): boolean {
    return this.current()?.state === 'rolled back'
  }

  /** Those that are under way. */
  open(): Iterable<TrackedTransaction> {
    return this.#open.values()
  }

  find(id: TransactionID | null | undefined): TrackedTransaction | undefined {
    return id === null || id === undefined ? undefined : this.#open.get(id)
  }

  /** Takes the transaction out of the open ones, so that it ends once. */
  take(id: TransactionID | null | undefined): TrackedTransaction | undefined {
    const transaction = this.find(id)
    if (transaction) this.#open.delete(id as TransactionID)
    return transaction
  }
}

const KEY = Symbol.for('wegweiserin.transactions')

/** The transactions of this adapter, whichever copy of this module the caller has. */
export function transactionsOf(adapter: TransactionalAdapter): Transactions {
  const known = (adapter as { [KEY]?: Transactions })[KEY]
  if (known) return known
  throw new Error(
    'This database adapter does not track its transactions. Make it with databaseAdapter() from cms/database.',
  )
}

export function attachTransactions(adapter: TransactionalAdapter): Transactions {
  const transactions = new Transactions()
  Object.defineProperty(adapter, KEY, { value: transactions })
  return transactions
}
