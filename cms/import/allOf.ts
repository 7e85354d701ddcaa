/** Reads many documents in small batches, so that other requests get their turn. */
import type { CollectionSlug, Where } from 'payload'
import { turnOfTheLoop } from '../database/breathe.ts'
import type { Actor } from './actor.ts'

export type Doc = Readonly<Record<string, unknown>> & { readonly id: string }
export const batchSize = 100

/** The newest version of every document that fits and that the actor may read, batch after batch. */
export async function* batchesOf(
  { payload, asked }: Actor,
  collection: CollectionSlug,
  where: Where,
): AsyncGenerator<Doc[]> {
  let last: string | undefined
  for (;;) {
    const after: Where = last === undefined ? where : { and: [where, { id: { greater_than: last } }] }
    const page = { collection, where: after, sort: 'id', limit: batchSize, pagination: false, draft: true }
    const { docs } = await payload.find({ ...page, ...asked })
    if (docs.length > 0) yield docs as unknown as Doc[]
    if (docs.length < batchSize) return
    last = String(docs.at(-1)?.id)
    await turnOfTheLoop()
  }
}

export async function allOf(actor: Actor, collection: CollectionSlug, where: Where = {}): Promise<Doc[]> {
  const docs: Doc[] = []
  for await (const batch of batchesOf(actor, collection, where)) docs.push(...batch)
  return docs
}
