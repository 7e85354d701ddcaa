/**
 * What exists only with an entry goes with it: an offer's status and what was said about or asked of it, and the words of
 * an entry in other languages and read aloud.
 */
import type { CollectionBeforeDeleteHook, PayloadRequest, Where } from 'payload'
import { isRecordable } from '../../content-models/recording.ts'
import { collectionOf, kindOf } from '../collections/names.ts'
import type { Saved } from '../publications/isPublic.ts'

type Dependent = 'offer-statuses' | 'translations' | 'recordings'

async function removeAll(req: PayloadRequest, collection: Dependent, where: Where): Promise<void> {
  const { docs } = await req.payload.db.find<Saved>({ collection, where, limit: 0, pagination: false, req })
  for (const { id } of docs)
    await req.payload.delete({
      collection,
      id: String(id),
      depth: 0,
      // eslint-disable-next-line no-restricted-syntax -- part of deleting the entry, which she may
      overrideAccess: true,
      req,
    })
}

export const removeDependents: CollectionBeforeDeleteHook = async ({ collection, id, req }) => {
  const kind = kindOf(collection.slug)
  if (!kind || ['translation', 'offerStatus', 'recording'].includes(kind)) return
  await removeAll(req, collectionOf.translation, {
    and: [{ kind: { equals: kind } }, { entry: { equals: String(id) } }],
  })
  if (isRecordable(kind)) await removeAll(req, 'recordings', { [kind]: { equals: id } })
  if (kind !== 'offer') return
  await removeAll(req, collectionOf.offerStatus, { offer: { equals: id } })
  for (const told of ['comments', 'confirmations', 'reports'] as const)
    await req.payload.db.deleteMany({ collection: told, where: { offer: { equals: id } }, req })
}
