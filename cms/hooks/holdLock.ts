/**
 * Payload ends the lock of a document with every save. A form that saves by itself would so be locked for less than a
 * second, and nobody else would be warned; who edits it goes on having it until she leaves the form.
 */
import type { CollectionAfterChangeHook, CollectionBeforeOperationHook, PayloadRequest, Where } from 'payload'

const collection = 'payload-locked-documents'

interface Lock {
  id: string
  user?: { relationTo: string; value: unknown }
}

const isByItself = (req: PayloadRequest): boolean => req.query['autosave'] === true && req.user !== null

const lockOf = (slug: string, id: unknown): Where => ({
  and: [{ 'document.relationTo': { equals: slug } }, { 'document.value': { equals: id } }],
})

/** Who has a document now. */
export const heldBy = async (req: PayloadRequest, slug: string, id: unknown): Promise<Lock['user']> =>
  (await req.payload.db.findOne<Lock>({ collection, where: lockOf(slug, id), req }))?.user

/** Whoever has it, before the save ends it: somebody may have taken it over. */
export const rememberLock: CollectionBeforeOperationHook = async ({ args, collection: { slug }, req }) => {
  const { id } = args as { id?: string }
  if (id === undefined || !isByItself(req)) return args
  req.context['lockedBy'] = await heldBy(req, slug, id)
  return args
}

export const holdLock: CollectionAfterChangeHook = async ({ collection: { slug }, doc, operation, req }) => {
  if (operation !== 'update' || !isByItself(req) || !req.user) return
  const { id } = doc as { id: string }
  const user = req.context['lockedBy'] ?? { relationTo: req.user.collection, value: req.user.id }
  const data = { document: { relationTo: slug, value: id }, user }
  await req.payload.db.create({ collection, data, req })
}
