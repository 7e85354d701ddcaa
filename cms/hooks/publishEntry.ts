/** Writes the published row of a saved or deleted document, and what is to be translated, in the same transaction. */
import type { CollectionAfterChangeHook, CollectionAfterDeleteHook } from 'payload'
import { kindOf } from '../collections/names.ts'
import { syncPublication } from '../publications/sync.ts'
import { syncTasksOf } from '../translate/tasks/sync.ts'

export const publishEntry: CollectionAfterChangeHook = async ({ collection, doc, req }) => {
  const kind = kindOf(collection.slug)
  if (!kind) return
  const written = await syncPublication(req, kind, String((doc as { id: unknown }).id))
  // A draft of an entry asks for no words; one of a translation says that somebody has begun.
  if (written !== 'same' || kind === 'translation') await syncTasksOf(req, kind, doc)
}

export const withdrawEntry: CollectionAfterDeleteHook = async ({ collection, doc, id, req }) => {
  const kind = kindOf(collection.slug)
  if (!kind) return
  await syncPublication(req, kind, String(id))
  await syncTasksOf(req, kind, doc)
}
