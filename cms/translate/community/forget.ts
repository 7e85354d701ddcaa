/** What was said about a translation goes with it. */
import type { CollectionAfterDeleteHook } from 'payload'

export const forgetRemarks: CollectionAfterDeleteHook = async ({ id, req }) => {
  await req.payload.db.deleteMany({
    collection: 'translation-remarks',
    where: { translation: { equals: String(id) } },
    req,
  })
}
