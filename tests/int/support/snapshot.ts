/** Reads `GET /api/snapshot` the way the site does. */
import {
  parseRow,
  snapshotEnd,
  snapshotHead,
  type Row,
  type SnapshotHead,
} from '../../../content-models/snapshot.ts'
import type { Answer } from './rest.ts'

export interface Snapshot {
  text: string
  head: SnapshotHead
  rows: Row[]
  end: number
  headers: Headers
  /** The row of an entry; undefined when it has none */
  row: (kind: string, id: string) => Row | undefined
  /** The published form of an entry; undefined while it is not live */
  entry: (kind: string, id: string) => Record<string, unknown> | undefined
}

export function readSnapshot({ text, headers }: Answer): Snapshot {
  const [first, ...lines] = text
    .trimEnd()
    .split('\n')
    .map((line): unknown => JSON.parse(line))
  const last = lines.pop()
  const rows = lines.map(parseRow)
  const row = (kind: string, id: string) => rows.find((one) => one.kind === kind && one.id === id)
  return {
    text,
    headers,
    head: snapshotHead.parse(first),
    rows,
    end: snapshotEnd.parse(last).end,
    row,
    entry: (kind, id) => {
      const found = row(kind, id)
      return found?.state === 'live' ? found.entry : undefined
    },
  }
}
