import { isolateObjectProperty, type BaseDatabaseAdapter, type PayloadRequest } from 'payload'
import { endedBeforeCommit, SaveRefused } from './errors.ts'
import type { TransactionID, Transactions } from './transactions.ts'

const writes = [
  ...(['create', 'updateOne', 'updateMany', 'updateJobs', 'upsert', 'deleteOne', 'deleteMany'] as const),
  ...(['createVersion', 'updateVersion', 'deleteVersions'] as const),
  ...(['createGlobal', 'updateGlobal', 'createGlobalVersion', 'updateGlobalVersion'] as const),
] satisfies (keyof BaseDatabaseAdapter)[]

type Request = Partial<PayloadRequest>
interface Write {
  req?: Request | undefined
  options?: { atomic?: boolean } | undefined
}
type Behind = TypedPropertyDescriptor<Request['transactionID']>
type Method = (args: Write) => Promise<unknown>

/**
 * Gives every write of the adapter that comes without a transaction one of its own, so that a document and its array
 * rows are stored together or not at all.
 * @throws SaveRefused for a write whose transaction has ended; Payload would store it by itself.
 */
export function wrapWrites(adapter: BaseDatabaseAdapter, transactions: Transactions): void {
  const methods = adapter as unknown as Record<(typeof writes)[number], Method>
  for (const name of writes) {
    const write = methods[name].bind(adapter)
    methods[name] = async (args) => {
      const id = await transactionOf(args.req)
      if (id !== undefined && !transactions.find(id)) throw new SaveRefused(ENDED)
      if (id !== undefined) return write(inTransaction(args, id))
      if (goesOnAfterRollback(args, transactions)) throw endedBeforeCommit()
      return inItsOwn(adapter, args, write)
    }
  }
}

/**
 * The transaction a request is in. Payload's forgotPassword writes through a view of its request which hides the
 * transaction, so as to be stored apart from it; with one writer that would wait for itself. So the hidden one counts.
 * The view is a proxy that answers for its properties but not for their descriptors.
 */
async function transactionOf(req: Request | undefined): Promise<TransactionID | undefined> {
  if (!req) return undefined
  const behind = Reflect.getOwnPropertyDescriptor(req, 'transactionID') as Behind | undefined
  return (await req.transactionID) ?? (await behind?.value) ?? undefined
}

/**
 * A nested operation that fails ends the transaction of the whole save and takes it out of the request. What the save
 * then writes would be stored piece by piece. An atomic update is complete in itself and may go on.
 */
const goesOnAfterRollback = ({ req, options }: Write, transactions: Transactions): boolean =>
  req?.payload !== undefined && options?.atomic !== true && transactions.wasRolledBackHere()

async function inItsOwn(adapter: BaseDatabaseAdapter, args: Write, write: Method): Promise<unknown> {
  const id = await adapter.beginTransaction()
  if (id === null) return write(args)
  try {
    const result = await write(inTransaction(args, id))
    await adapter.commitTransaction(id)
    return result
  } catch (error) {
    await adapter.rollbackTransaction(id)
    throw error
  }
}

/** The same arguments with their request in this transaction; the caller's own request stays as it is. */
function inTransaction(args: Write, id: TransactionID): Write {
  if (args.req?.transactionID === id) return args
  const req = isolateObjectProperty<Request>(args.req ?? {}, 'transactionID')
  req.transactionID = id
  return { ...args, req }
}

const ENDED =
  'This step was not stored: the transaction named in its request has ended. Work that goes on after the save was ' +
  'answered needs a request of its own.'
