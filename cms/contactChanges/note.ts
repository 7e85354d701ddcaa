/** Notes where women will now call or go, when somebody who publishes alone has changed it. */
import type { CollectionAfterChangeHook } from 'payload'
import { idOf } from '../access/idOf.ts'
import { userOf } from '../access/roles.ts'
import { kindOf } from '../collections/names.ts'
import { rowOf } from '../publications/rows.ts'

type Entry = Readonly<Record<string, unknown>>

const contact = ['phone', 'mobile', 'email', 'website'] as const
const address = ['street', 'postalCode', 'town'] as const

/** Where women call or go, as one line; a secret place has none. */
export function reachOf(entry: Entry): string {
  const inGroup = (entry['contact'] ?? {}) as Entry
  const parts = [
    ...contact.map((name) => inGroup[name] ?? entry[name]),
    ...(entry['secret'] === true ? [] : address.map((name) => entry[name])),
  ]
  return parts.filter((part) => typeof part === 'string' && part !== '').join(', ')
}

/** Stands before the publication is written: the row still says what was public until now. */
export const noteContactChange: CollectionAfterChangeHook = async ({ collection, doc, req }) => {
  const kind = kindOf(collection.slug)
  const saved = doc as Entry & { id: unknown }
  if (!kind || saved['_status'] !== 'published' || userOf(req.user)?.role !== 'provider') return
  const row = await rowOf(req, kind, String(saved.id))
  if (row?.state !== 'live') return
  const before = reachOf((JSON.parse(row.line) as { entry: Entry }).entry)
  const after = reachOf(saved)
  if (before === after) return
  const data = {
    collection: collection.slug,
    document: String(saved.id),
    title: saved['title'] ?? saved['name'] ?? null,
    district: idOf(saved['district']) ?? null,
    before,
    after,
  }
  await req.payload.db.create({ collection: 'contact-changes', data, req })
}
