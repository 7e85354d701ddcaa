/**
 * Finds published rows that differ from their documents and mends them: a database that was written without a
 * transaction, or by an older version of the models.
 */
import { createLocalReq, commitTransaction, initTransaction, killTransaction, type Payload } from 'payload'
import type { ModelName } from '../../content-models/define.ts'
import { collectionOf } from '../collections/names.ts'
import { entryFrom } from './entryFrom.ts'
import { isPublic, type Saved } from './isPublic.ts'
import { isSame, lineOf, liveRow, rowOf } from './rows.ts'
import { syncPublication } from './sync.ts'

/** References first, so that what refers to them finds them public. */
const order: ModelName[] = [
  'district',
  'organisation',
  'place',
  'helpline',
  'infoPage',
  'guide',
  'office',
  'ruleNote',
  'offer',
  'offerStatus',
  'translation',
  'recording',
  'districtFigures',
]
const batch = 100

/** Compares every document with its row. Returns how many entries could not be published and stay as they were. */
export async function reconcile(payload: Payload): Promise<number> {
  let failed = 0
  for (const kind of order) {
    let last = ''
    for (;;) {
      const { docs } = await payload.db.find<Saved>({
        collection: collectionOf[kind],
        where: { id: { greater_than: last } },
        sort: 'id',
        limit: batch,
        pagination: false,
      })
      for (const doc of docs) {
        if (await differs(payload, kind, doc))
          failed += (await syncAlone(payload, kind, String(doc.id))) ? 0 : 1
        // Each database call is synchronous: requests get their turn between documents.
        await new Promise(setImmediate)
      }
      last = String(docs.at(-1)?.id ?? last)
      if (docs.length < batch) break
    }
  }
  return failed
}

/** Looked at without a transaction: a save in between mends itself, and most documents need nothing. */
async function differs(payload: Payload, kind: ModelName, saved: Saved): Promise<boolean> {
  const req = await createLocalReq({}, payload)
  const row = await rowOf(req, kind, String(saved.id))
  if (!(await isPublic(req, kind, saved))) return row?.state === 'live'
  return row === null || !isSame(row.line, lineOf(liveRow(kind, saved, entryFrom(kind, saved))))
}

async function syncAlone(payload: Payload, kind: ModelName, id: string): Promise<boolean> {
  const req = await createLocalReq({}, payload)
  try {
    await initTransaction(req)
    await syncPublication(req, kind, id)
    await commitTransaction(req)
    return true
  } catch (error) {
    await killTransaction(req)
    payload.logger.warn(
      { err: error, kind, id },
      'A published entry does not fit its model and stays as it was.',
    )
    return false
  }
}
