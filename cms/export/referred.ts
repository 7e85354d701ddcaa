/** What documents refer to, by name, as far as it may be read. */
import { may } from '../access/accessOf.ts'
import type { GuardedCollection } from '../access/rights.ts'
import { userOf } from '../access/roles.ts'
import type { Actor } from '../import/actor.ts'
import { allOf, type Doc } from '../import/allOf.ts'

export type Referred = ReadonlyMap<string, Doc>

const text = (value: unknown): string => (typeof value === 'string' ? value : '')

/** The entries behind the ids that stand in these values; none where she may read none of their kind. */
export async function referredBy(
  actor: Actor,
  collection: GuardedCollection,
  values: readonly unknown[],
): Promise<Referred> {
  const ids = [...new Set(values.filter((id) => typeof id === 'string'))]
  const mayRead = may(userOf(actor.asked.req.user), 'read', collection) !== false
  const docs = mayRead && ids.length > 0 ? await allOf(actor, collection, { id: { in: ids } }) : []
  return new Map(docs.map((doc) => [doc.id, doc]))
}

export const isSecret = (doc: Doc | undefined): boolean => doc?.['secret'] === true

/** By its name, else by its number, which an import understands too. A table goes on by mail: no secret is in it. */
export function nameOf(docs: Referred, id: unknown): string {
  const doc = docs.get(text(id))
  const name = text(doc?.['name']) || text(doc?.['title'])
  return (isSecret(doc) ? '' : name) || text(id)
}
