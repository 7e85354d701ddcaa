import { runEffects } from './afterCommit.ts'
import { endedBeforeCommit } from './errors.ts'
import { attachTransactions, type TransactionalAdapter, type Transactions } from './transactions.ts'

/**
 * Makes an adapter honest about the end of its transactions. It wraps the three methods in place, for every adapter.
 *
 * - A commit of a transaction that has ended already is an error. Payload's adapters answer it with silence, and a
 *   save whose nested operation failed would be acknowledged although nothing is stored.
 * - Effects given to onCommit() run after a commit that succeeded, and are dropped with everything else.
 */
export function trackTransactions(adapter: TransactionalAdapter): Transactions {
  const transactions = attachTransactions(adapter)
  const begin = adapter.beginTransaction.bind(adapter)
  const commit = adapter.commitTransaction.bind(adapter)
  const rollback = adapter.rollbackTransaction.bind(adapter)

  // Not an async function: enter() has to run in the caller's own turn.
  adapter.beginTransaction = (options) => {
    const transaction = transactions.enter()
    return begin(options).then(
      (id) => {
        if (id === null) transaction.state = 'rolled back'
        else transactions.opened(transaction, id)
        return id
      },
      (error: unknown) => {
        transaction.state = 'rolled back'
        throw error
      },
    )
  }

  adapter.commitTransaction = async (given) => {
    const id = await given
    const transaction = transactions.take(id)
    if (!transaction) throw endedBeforeCommit()
    transaction.state = 'rolled back'
    await commit(id)
    transaction.state = 'committed'
    runEffects(adapter, transaction.effects)
  }

  adapter.rollbackTransaction = async (given) => {
    const id = await given
    const transaction = transactions.take(id)
    if (!transaction) return
    transaction.state = 'rolled back'
    await rollback(id)
  }

  return transactions
}
