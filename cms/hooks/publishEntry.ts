/** Writes the published row of a saved or deleted document, in the same transaction. */
import type { CollectionAfterChangeHook, CollectionAfterDeleteHook } from 'payload'
import { kindOf } from '../collections/names.ts'
import { syncPublication } from '../publications/sync.ts'

export const publishEntry: CollectionAfterChangeHook = async ({ collection, doc, req }) => {
  const kind = kindOf(collection.slug)
  if (kind) await syncPublication(req, kind, String((doc as { id: unknown }).id))
}

export const withdrawEntry: CollectionAfterDeleteHook = async ({ collection, id, req }) => {
  const kind = kindOf(collection.slug)
  if (kind) await syncPublication(req, kind, String(id))
}
