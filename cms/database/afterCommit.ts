/** What follows from a save, once it is certain: Payload itself has no hook after the commit. */
import type { Payload } from 'payload'
import { transactionsOf, type Effect, type TransactionalAdapter, type TransactionID } from './transactions.ts'

/** A request, or as much of it as says which transaction is meant. */
export interface InTransaction {
  payload: Pick<Payload, 'db'>
  transactionID?: TransactionID | Promise<TransactionID> | null | undefined
}

/**
 * Runs `effect` once the transaction of this request is committed: never after a rollback, exactly once, and in the
 * order of the calls. Without an open transaction it runs at once.
 *
 * The saver neither waits for effects nor hears of their errors, which are logged: what is stored is stored. What must
 * survive a crash is a row written in the transaction; the effect is only the knock on the door.
 * Inside an effect the transaction is over: what it writes is a save of its own.
 */
export function onCommit(req: InTransaction, effect: Effect): void {
  const id = req.transactionID
  if (id instanceof Promise)
    id.then(
      (begun) => register(req.payload.db, begun, effect),
      () => undefined,
    )
  else register(req.payload.db, id, effect)
}

/** Resolves when every effect begun so far has finished: for an orderly end of the process, and for tests. */
export async function effectsDone(payload: Pick<Payload, 'db'>): Promise<void> {
  await Promise.all(transactionsOf(payload.db).running)
}

/** Starts the effects, one after another, without making anybody wait. */
export function runEffects(adapter: TransactionalAdapter, effects: readonly Effect[]): void {
  if (effects.length === 0) return
  const { running } = transactionsOf(adapter)
  const run = runInOrder(adapter, effects).finally(() => running.delete(run))
  running.add(run)
}

function register(adapter: TransactionalAdapter, id: TransactionID | null | undefined, effect: Effect): void {
  const transactions = transactionsOf(adapter)
  const transaction = transactions.find(id)
  if (transaction) transaction.effects.push(effect)
  else if (!transactions.wasRolledBackHere()) runEffects(adapter, [effect])
}

async function runInOrder({ payload }: TransactionalAdapter, effects: readonly Effect[]): Promise<void> {
  for (const effect of effects) {
    try {
      await effect()
    } catch (err) {
      payload.logger.error({
        err,
        msg: 'An effect after a commit failed. What was saved is stored all the same.',
      })
    }
  }
}
