/**
 * What a transaction has read it knows: the hooks of one save ask for the same document and the same published row again
 * and again, and building and reading one query of an offer takes as long as all else a hook does. (An identity map.)
 */
import type { BaseDatabaseAdapter, CollectionSlug, PayloadRequest, Where } from 'payload'
import { transactionsOf, type TrackedTransaction, type Transactions } from './transactions.ts'

/** Writes of one collection's documents; a version is none of what is read here. */
const changes = ['create', 'updateOne', 'updateMany', 'updateJobs', 'upsert'] as const
/** These reach further than their collection: the database empties references to what is gone. */
const removals = ['deleteOne', 'deleteMany'] as const

type Write = (args: { collection?: string }) => Promise<unknown>

/** Lets every write of the adapter forget what it may have changed: before it, and for what was read meanwhile after it. */
export function forgetOnWrite(adapter: BaseDatabaseAdapter, transactions: Transactions): void {
  const methods = adapter as unknown as Record<string, Write>
  for (const name of [...changes, ...removals]) {
    const write = methods[name]?.bind(adapter)
    if (!write) continue
    const isRemoval = (removals as readonly string[]).includes(name)
    methods[name] = async (args) => {
      const forget = () => {
        for (const { known } of transactions.open()) forgetIn(known, isRemoval ? undefined : args.collection)
      }
      forget()
      try {
        return await write(args)
      } finally {
        forget()
      }
    }
  }
}

function forgetIn(known: TrackedTransaction['known'], collection: string | undefined): void {
  if (collection === undefined) known.clear()
  else known.delete(collection)
}

/**
 * The first document of a collection that fits, as the transaction of this request sees it; without one it is read
 * anew each time. Skips access. The answer is the caller's own copy.
 */
export async function findOnce<T extends object>(
  req: PayloadRequest,
  collection: CollectionSlug,
  where: Where,
): Promise<T | null> {
  const { db } = req.payload
  const read = () => db.findOne<T & { id: string }>({ collection, where, req })
  const transaction = transactionsOf(db).find(await req.transactionID)
  if (!transaction) return read()
  const answers = transaction.known.get(collection) ?? new Map<string, Promise<unknown>>()
  transaction.known.set(collection, answers)
  const key = JSON.stringify(where)
  const answer = answers.get(key) ?? read()
  answers.set(key, answer)
  return structuredClone((await answer) as T | null)
}
