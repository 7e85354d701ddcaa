/** The web addresses that lead nowhere, in what somebody may change. */
import type { Payload, PayloadRequest } from 'payload'
import { may } from '../access/accessOf.ts'
import type { GuardedCollection } from '../access/rights.ts'
import { userOf } from '../access/roles.ts'
import { isBroken, type Remembered } from './outcomes.ts'
import type { LinkPlace } from './places.ts'

export type BrokenPlace = LinkPlace & Remembered & { readonly title: string }
type Row = LinkPlace & Remembered & { readonly id: string }
interface Named {
  id: string
  title?: string | null
  name?: string | null
}

/** Longest broken first. @param user who looks */
export async function brokenFor(payload: Payload, user: PayloadRequest['user']): Promise<BrokenPlace[]> {
  const { docs } = await payload.db.find<Row>({
    collection: 'link-checks',
    where: { failures: { greater_than: 0 } },
    sort: 'since',
    pagination: false,
    limit: 0,
  })
  const broken = docs.filter(isBroken)
  const titles = new Map<string, string>()
  for (const [collection, rows] of Map.groupBy(broken, (row) => row.collection))
    for (const { id, title, name } of await changeable(payload, user, collection as GuardedCollection, rows))
      titles.set(id, title ?? name ?? '')
  return broken.flatMap((row) => {
    const title = titles.get(row.entry)
    return title !== undefined ? [{ ...row, title }] : []
  })
}

/** Those of the entries that she may change. */
async function changeable(
  payload: Payload,
  user: PayloadRequest['user'],
  collection: GuardedCollection,
  rows: readonly Row[],
): Promise<Named[]> {
  const rule = may(userOf(user), 'update', collection)
  if (rule === false) return []
  const among = { id: { in: [...new Set(rows.map(({ entry }) => entry))] } }
  const { docs } = await payload.find({
    collection,
    where: rule === true ? among : { and: [among, rule] },
    draft: true,
    depth: 0,
    pagination: false,
    limit: 0,
    overrideAccess: false,
    user,
  })
  return docs
}
