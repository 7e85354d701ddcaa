/** Makes the rows of what is to be done anew where they are not as they should be: after an upgrade or a backup. */
import type { Payload } from 'payload'
import { translatableKinds } from '../../../content-models/translation.ts'
import { collectionOf } from '../../collections/names.ts'
import { together } from '../../database/together.ts'
import { syncTasks } from './sync.ts'

const batch = 100

/** @returns how many rows were wrong */
export async function reconcileTasks(payload: Payload): Promise<number> {
  let wrong = 0
  for (const kind of translatableKinds.values) {
    let last = ''
    for (;;) {
      const { docs } = await payload.db.find<{ id: string }>({
        collection: collectionOf[kind],
        where: { id: { greater_than: last } },
        sort: 'id',
        limit: batch,
        pagination: false,
        select: { id: true },
      })
      // One short transaction a document: requests get their turn between them.
      for (const { id } of docs) wrong += await together(payload, (req) => syncTasks(req, kind, id))
      last = docs.at(-1)?.id ?? last
      if (docs.length < batch) break
    }
  }
  return wrong
}
