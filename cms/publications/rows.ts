/** Writes published rows under the next number. Only inside the transaction of the save that causes them. */
import { Mutex } from 'async-mutex'
import type { PayloadRequest } from 'payload'
import type { ModelName } from '../../content-models/define.ts'
import { onCommit } from '../database/afterCommit.ts'
import { findOnce } from '../database/readOnce.ts'
import type { Saved } from './isPublic.ts'
import { wakeSite } from './wake.ts'

export type RowState = 'live' | 'gone' | 'moved'

export interface StoredRow {
  id: string
  seq: number
  key: string
  state: RowState
  slug?: string | null
  line: string
}

export interface NewRow {
  kind: ModelName
  id: string
  state: RowState
  slug?: string | undefined
  /** What goes beside kind, id and state: rev and entry, or a new address */
  rest: Record<string, unknown>
}

/** The row of a live entry. */
export const liveRow = (kind: ModelName, saved: Saved, entry: Record<string, unknown>): NewRow => ({
  kind,
  id: String(saved.id),
  state: 'live',
  slug: saved['slug'] as string | undefined,
  rest: { rev: Number(saved['rev'] ?? 0), entry },
})

/** A row as it is kept and sent, without its number. */
export const lineOf = (row: Pick<NewRow, 'kind' | 'id' | 'state' | 'rest'>): string =>
  JSON.stringify({ kind: row.kind, id: row.id, state: row.state, ...row.rest })

/** What readers get of a line. The count of writes is not of it: a save that changes nothing in public is none. */
const shownOf = (line: string): string => line.replace(/^(\{[^{]*?)"rev":\d+,/, '$1')
export const isSame = (line: string, other: string): boolean => shownOf(line) === shownOf(other)

const keyOf = (row: { kind: ModelName; id: string }) => `${row.kind}/${row.id}`

export const rowOf = (req: PayloadRequest, kind: ModelName, id: string): Promise<StoredRow | null> =>
  findOnce<StoredRow>(req, 'publications', { key: { equals: keyOf({ kind, id }) } })

/** Payload deletes and changes many documents side by side in one transaction: each takes its number alone. */
const counter = new Mutex()
const nextSeq = (req: PayloadRequest): Promise<number> => counter.runExclusive(() => countOn(req))

async function countOn(req: PayloadRequest): Promise<number> {
  const { db } = req.payload
  const state = await db.findOne<{ id: string; seq: number }>({
    collection: 'snapshot-state',
    where: {},
    req,
  })
  if (!state) throw new Error('The counter of published rows is missing. Start the CMS once; it writes it.')
  const seq = state.seq + 1
  await db.updateOne({ collection: 'snapshot-state', id: state.id, data: { seq }, req })
  return seq
}

/**
 * Writes a row, unless the same one stands there already. Wakes the site after the commit.
 * @returns whether the entry appeared, changed, disappeared, or nothing was written.
 */
export async function writeRow(req: PayloadRequest, row: NewRow): Promise<'flipped' | 'changed' | 'same'> {
  const { db } = req.payload
  const before = await rowOf(req, row.kind, row.id)
  const line = lineOf(row)
  if (before ? isSame(before.line, line) : row.state === 'gone') return 'same'
  const data = {
    seq: await nextSeq(req),
    key: keyOf(row),
    state: row.state,
    slug: row.slug ?? before?.slug ?? null,
    line,
  }
  if (before) await db.updateOne({ collection: 'publications', id: before.id, data, req })
  else await db.create({ collection: 'publications', data, req })
  onCommit(req, () => {
    wakeSite(req.payload)
  })
  return before?.state === row.state ? 'changed' : 'flipped'
}
