/** Fetches published rows from the CMS, line by line. Throws when the stream is incomplete or does not fit. */
import {
  parseRow,
  snapshotEnd,
  snapshotHead,
  type Row,
  type SnapshotHead,
} from '../../content-models/snapshot.ts'
import { linesOf } from './linesOf.ts'

export interface Fetched {
  readonly head: SnapshotHead
  readonly rows: readonly Row[]
  /** Rows that do not fit their model; they are left out and reported, the others stand */
  readonly refused: readonly unknown[]
  readonly end: number
}

/** The rows since a number (0: the whole). */
export async function fetchRows(cmsUrl: URL, since: number, timeout = 30_000): Promise<Fetched> {
  const response = await fetch(new URL(`/api/snapshot?since=${String(since)}`, cmsUrl), {
    signal: AbortSignal.timeout(timeout),
  })
  if (!response.ok || !response.body)
    throw new Error(`The CMS answered the request for published rows with ${String(response.status)}.`)
  let head: SnapshotHead | undefined
  let end: number | undefined
  const rows: Row[] = []
  const refused: unknown[] = []
  for await (const line of linesOf(response.body)) {
    const value: unknown = JSON.parse(line)
    if (!head) head = snapshotHead.parse(value)
    else if (snapshotEnd.safeParse(value).success) end = snapshotEnd.parse(value).end
    else
      try {
        rows.push(parseRow(value))
      } catch {
        refused.push(value)
      }
  }
  if (!head || end === undefined) throw new Error('The stream of published rows broke off before its end.')
  return { head, rows, refused, end }
}
