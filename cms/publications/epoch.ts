/**
 * The epoch of the published rows. A database that was restored or moved may give a number a second time; a new epoch
 * makes every site read everything anew. The highest number seen stands in a file beside the database.
 */
import { randomUUID } from 'node:crypto'
import { readFile, rename, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Payload } from 'payload'

export interface SnapshotState {
  epoch: string
  seq: number
}

const fileIn = (dataDir: string) => path.join(dataDir, 'snapshot-seen.json')

async function seenIn(dataDir: string): Promise<SnapshotState | undefined> {
  try {
    return JSON.parse(await readFile(fileIn(dataDir), 'utf8')) as SnapshotState
  } catch {
    return undefined
  }
}

/** The state as it is in the database now. */
export async function snapshotState(payload: Payload): Promise<SnapshotState & { id: string }> {
  const state = await payload.db.findOne<SnapshotState & { id: string }>({
    collection: 'snapshot-state',
    where: {},
  })
  if (state) return state
  const created: unknown = await payload.db.create({
    collection: 'snapshot-state',
    data: { epoch: randomUUID(), seq: 0 },
  })
  return created as SnapshotState & { id: string }
}

let written: Promise<SnapshotState | undefined> = Promise.resolve(undefined)

/**
 * Remembers the highest number given, outside the database. Requests that come at the same time write one after another,
 * and a lower number never follows a higher one.
 */
export async function rememberState(dataDir: string, { epoch, seq }: SnapshotState): Promise<void> {
  const turn = written.then(async (before) => {
    if (before?.epoch === epoch && before.seq >= seq) return before
    // A name of its own: a bundler may load this module twice, and then there are two queues.
    const draft = `${fileIn(dataDir)}.${randomUUID()}`
    await writeFile(draft, JSON.stringify({ epoch, seq }))
    await rename(draft, fileIn(dataDir))
    return { epoch, seq }
  })
  written = turn.catch(() => undefined)
  await turn
}

/** At start: raises the epoch when the database is older than what was already given out, or came from elsewhere. */
export async function openEpoch(payload: Payload, dataDir: string): Promise<SnapshotState> {
  const state = await snapshotState(payload)
  const seen = await seenIn(dataDir)
  const isSame = seen?.epoch === state.epoch && seen.seq <= state.seq
  const epoch = isSame || (seen === undefined && state.seq === 0) ? state.epoch : randomUUID()
  if (epoch !== state.epoch) {
    await payload.db.updateOne({ collection: 'snapshot-state', id: state.id, data: { epoch } })
    payload.logger.warn('The database was restored or moved: the site will read everything anew.')
  }
  await rememberState(dataDir, { epoch, seq: state.seq })
  return { epoch, seq: state.seq }
}
