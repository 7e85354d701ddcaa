import {
  commitTransaction,
  createLocalReq,
  initTransaction,
  killTransaction,
  type CollectionSlug,
  type Payload,
  type PayloadRequest,
} from 'payload'
import { transactionsOf } from '../../cms/database/transactions.ts'

const togetherInOne = 50

/** Creates documents, fifty to a transaction, and gives their ids. Prints how far it is. */
export async function createAll(
  payload: Payload,
  collection: CollectionSlug,
  documents: readonly object[],
  detail = '',
): Promise<string[]> {
  const ids: string[] = []
  for (let at = 0; at < documents.length; at += togetherInOne) {
    const req = await createLocalReq({}, payload)
    await initTransaction(req)
    try {
      for (const data of documents.slice(at, at + togetherInOne))
        ids.push(await create(payload, collection, data, req))
      await forgetEffects(req)
      await commitTransaction(req)
    } catch (error) {
      await killTransaction(req)
      throw error
    }
    process.stdout.write(`\r${collection} ${detail} ${String(ids.length)} of ${String(documents.length)}  `)
  }
  process.stdout.write('\n')
  return ids
}

async function create(payload: Payload, collection: CollectionSlug, data: object, req: PayloadRequest) {
  const made = await payload.create({ collection, data: data as never, depth: 0, overrideAccess: true, req })
  return made.id
}

/** No site is there to be woken. */
async function forgetEffects({ payload, transactionID }: PayloadRequest): Promise<void> {
  transactionsOf(payload.db)
    .find(await transactionID)
    ?.effects.splice(0)
}
