/** The documents that a list shows at the moment: its filter, its search and its order, with the rights of who asks. */
import type { Where } from 'payload'
import { mergeListSearchAndWhere } from 'payload/shared'
import { turnOfTheLoop } from '../database/breathe.ts'
import type { Actor } from '../import/actor.ts'
import { allOf, batchSize, type Doc } from '../import/allOf.ts'
import type { Exportable } from './exportable.ts'

export interface Choice {
  readonly where?: Where | undefined
  /** What stands in the search box of the list */
  readonly search?: string | undefined
  readonly sort?: string | readonly string[] | undefined
}

/** So many ids are looked up at once: a page is read again for each further one. */
const idsAtOnce = 1000

/**
 * The ids, in the order of the list. All of them before anything is written: what is being streamed can neither be
 * refused any more nor change its order.
 * @throws what Payload says about a filter that cannot be asked
 */
export async function chosenIds(
  { payload, asked }: Actor,
  collection: Exportable,
  { where = {}, search, sort = [] }: Choice,
): Promise<string[]> {
  const { config } = payload.collections[collection]
  const query = {
    collection,
    where: mergeListSearchAndWhere({ collectionConfig: config, search: search ?? '', where }),
    // What is equal in the order of the list must not stand on two pages.
    sort: [...[sort].flat(), 'id'],
    limit: idsAtOnce,
    draft: true,
    select: {},
  }
  const ids = new Set<string>()
  for (let page = 1; ; page++) {
    const { docs, hasNextPage } = await payload.find({ ...query, page, ...asked })
    for (const { id } of docs) ids.add(id)
    if (!hasNextPage) return [...ids]
    await turnOfTheLoop()
  }
}

/** The documents of these ids in their order, batch after batch; without those that are gone by now. */
export async function* docsOf(
  actor: Actor,
  collection: Exportable,
  ids: readonly string[],
): AsyncGenerator<Doc[]> {
  for (let at = 0; at < ids.length; at += batchSize) {
    const some = ids.slice(at, at + batchSize)
    const docs = await allOf(actor, collection, { id: { in: some } })
    const byId = new Map(docs.map((doc) => [doc.id, doc]))
    yield some.flatMap((id) => byId.get(id) ?? [])
    await turnOfTheLoop()
  }
}
