/** What is public of a kind, as readers get it: from the published rows, so that no document has to be put together. */
import type { Payload } from 'payload'
import type { ModelName } from '../../content-models/define.ts'
import { breathe } from '../database/breathe.ts'
import type { StoredRow } from './rows.ts'

const batch = 500

/** Each public entry once, in the order of its number. What is published meanwhile may come, or not. */
export async function* publicEntries<E extends { id: string }>(
  payload: Payload,
  kind: ModelName,
): AsyncGenerator<E> {
  for (let seq = 0; ;) {
    const { docs } = await payload.db.find<StoredRow>({
      collection: 'publications',
      where: {
        and: [{ seq: { greater_than: seq } }, { state: { equals: 'live' } }, { key: { like: `${kind}/` } }],
      },
      sort: 'seq',
      limit: batch,
      pagination: false,
    })
    for (const row of docs) {
      if (row.key.startsWith(`${kind}/`)) yield (JSON.parse(row.line) as { entry: E }).entry
      await breathe()
    }
    const last = docs.at(-1)
    if (!last) return
    seq = last.seq
  }
}
