/**
 * A draft that was never published is looked after where its newest version is: Payload writes later drafts beside the
 * first one, the rules of access ask the first one, and a form is saved with its first letter.
 */
import type { CollectionAfterChangeHook, PayloadRequest } from 'payload'
import { idOf } from '../access/idOf.ts'
import type { ModelName } from '../../content-models/define.ts'
import { collectionOf, kindOf } from '../collections/names.ts'
import { findSaved, type Saved } from '../publications/isPublic.ts'

/** @returns the district by which the saved document is looked after from now on */
export async function noteNewest(
  req: PayloadRequest,
  kind: ModelName,
  saved: Saved,
  newest: Saved,
): Promise<string | null> {
  const [before, now] = [saved, newest].map((doc) => idOf(doc['district']) ?? null) as [
    string | null,
    string | null,
  ]
  if (saved['_status'] === 'published' || before === now) return before
  await req.payload.db.updateOne({
    collection: collectionOf[kind],
    id: saved.id,
    data: { district: now },
    req,
  })
  return now
}

export const noteDistrict: CollectionAfterChangeHook = async ({ collection, doc, operation, req }) => {
  const kind = kindOf(collection.slug)
  if (operation !== 'update' || !kind) return
  const newest = doc as Saved
  const saved = await findSaved(req, kind, { id: { equals: newest.id } })
  if (saved) await noteNewest(req, kind, saved, newest)
}
