/**
 * An offer's status and its words in other languages belong to whom the offer belongs to, and lie in its district, also
 * when somebody moves it.
 */
import type { CollectionAfterChangeHook, PayloadRequest, Where } from 'payload'
import { idOf } from '../access/idOf.ts'
import { collectionOf } from '../collections/names.ts'
import { noteNewest } from './noteDistrict.ts'
import { findSaved, type Saved } from '../publications/isPublic.ts'

/** Whose it is, and which district looks after it. */
interface Belonging {
  organisation: string | null
  district: string | null
}

const belongingOf = (doc: Readonly<Record<string, unknown>> | null): Belonging => ({
  organisation: idOf(doc?.['organisation']) ?? null,
  district: idOf(doc?.['district']) ?? null,
})
const isSame = (a: Belonging, b: Belonging) => a.organisation === b.organisation && a.district === b.district

/** Private fields only: nothing of it is published, so no row changes. */
async function give(
  req: PayloadRequest,
  collection: 'offer-statuses' | 'translations',
  where: Where,
  belonging: Belonging,
): Promise<void> {
  const { db } = req.payload
  const { docs } = await db.find<Saved>({ collection, where, limit: 0, pagination: false, req })
  for (const doc of docs) {
    if (isSame(belongingOf(doc), belonging)) continue
    await db.updateOne({ collection, id: doc.id, data: { ...belonging }, req })
    if (collection === 'translations') await giveVersions(req, doc.id, belonging)
  }
}

async function giveVersions(req: PayloadRequest, parent: Saved['id'], belonging: Belonging): Promise<void> {
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
      versionData: { ...version, version: { ...version.version, ...belonging } },
      req,
    })
}

export const followOffer: CollectionAfterChangeHook = async ({ doc, operation, req }) => {
  if (operation !== 'update') return
  const id = String((doc as { id: unknown }).id)
  const saved = await findSaved(req, 'offer', { id: { equals: id } })
  if (!saved) return
  const district = await noteNewest(req, 'offer', saved, doc as Saved)
  const belonging = { ...belongingOf(saved), district }
  await give(req, collectionOf.offerStatus, { offer: { equals: id } }, belonging)
  await give(
    req,
    collectionOf.translation,
    { and: [{ kind: { equals: 'offer' } }, { entry: { equals: id } }] },
    belonging,
  )
}
