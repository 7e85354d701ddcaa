/** An offer's status and its words in other languages belong to whom the offer belongs to, also when staff move it. */
import type { CollectionAfterChangeHook, PayloadRequest, Where } from 'payload'
import { collectionOf } from '../collections/names.ts'
import { findSaved, type Saved } from '../publications/isPublic.ts'
import { idOf } from './idOf.ts'

/** Private fields only: nothing of it is published, so no row changes. */
async function give(
  req: PayloadRequest,
  collection: 'offer-statuses' | 'translations',
  where: Where,
  organisation: string | null,
): Promise<void> {
  const { db } = req.payload
  const { docs } = await db.find<Saved>({ collection, where, limit: 0, pagination: false, req })
  for (const doc of docs) {
    if ((idOf(doc['organisation']) ?? null) === organisation) continue
    await db.updateOne({ collection, id: doc.id, data: { organisation }, req })
    if (collection === 'translations') await giveVersions(req, doc.id, organisation)
  }
}

async function giveVersions(
  req: PayloadRequest,
  parent: Saved['id'],
  organisation: string | null,
): Promise<void> {
  const { db } = req.payload
  const collection = 'translations'
  const { docs } = await db.findVersions<Saved>({
    collection,
    where: { parent: { equals: parent } },
    limit: 0,
    pagination: false,
    req,
  })
  for (const { id, ...version } of docs)
    await db.updateVersion({
      collection,
      id,
      versionData: { ...version, version: { ...version.version, organisation } },
      req,
    })
}

export const followOffer: CollectionAfterChangeHook = async ({ doc, operation, req }) => {
  if (operation !== 'update') return
  const id = String((doc as { id: unknown }).id)
  const saved = await findSaved(req, 'offer', { id: { equals: id } })
  const organisation = idOf(saved?.['organisation']) ?? null
  await give(req, collectionOf.offerStatus, { offer: { equals: id } }, organisation)
  await give(
    req,
    collectionOf.translation,
    { and: [{ kind: { equals: 'offer' } }, { entry: { equals: id } }] },
    organisation,
  )
}
