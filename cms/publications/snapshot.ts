/** `GET /api/snapshot?since=N`: the published rows, whole or since N, streamed. Nothing else leaves for the public. */
import { Readable } from 'node:stream'
import type { Endpoint, Payload } from 'payload'
import { snapshotVersion } from '../../content-models/snapshot.ts'
import { settings } from '../settings.ts'
import { rememberState, snapshotState } from './epoch.ts'
import type { StoredRow } from './rows.ts'

const batch = 500

async function* lines(payload: Payload, since: number): AsyncGenerator<string> {
  const { epoch, seq } = await snapshotState(payload)
  yield `${JSON.stringify({ version: snapshotVersion, epoch, seq, since })}\n`
  let last = since
  for (;;) {
    const { docs } = await payload.db.find<StoredRow>({
      collection: 'publications',
      where: { seq: { greater_than: last } },
      sort: 'seq',
      limit: batch,
      pagination: false,
    })
    for (const { seq, line } of docs) yield `{"seq":${String(seq)},${line.slice(1)}\n`
    last = docs.at(-1)?.seq ?? last
    if (docs.length < batch) break
    // Each database call is synchronous: other requests get their turn between batches.
    await new Promise(setImmediate)
  }
  yield `${JSON.stringify({ end: last })}\n`
}

export const snapshotEndpoint: Endpoint = {
  path: '/snapshot',
  method: 'get',
  handler: async (req) => {
    const typed = req.searchParams.get('since') ?? '0'
    const asked = Number(typed)
    if (!/^\d+$/.test(typed) || !Number.isSafeInteger(asked))
      return Response.json({ error: 'since must be a whole number, 0 or more.' }, { status: 400 })
    const state = await snapshotState(req.payload)
    await rememberState(settings.dataDir, state)
    // Somebody knows a higher number than was ever given in this epoch: she gets the whole.
    const since = asked > state.seq ? 0 : asked
    const etag = `"${state.epoch}-${String(state.seq)}-${String(since)}"`
    const headers = {
      etag,
      'cache-control': 'no-cache',
      'content-type': 'application/x-ndjson; charset=utf-8',
    }
    if (req.headers.get('if-none-match') === etag) return new Response(null, { status: 304, headers })
    const body = Readable.toWeb(Readable.from(lines(req.payload, since), { objectMode: false }))
    return new Response(body as ReadableStream, { headers })
  },
}
