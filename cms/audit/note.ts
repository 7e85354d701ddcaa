import type { PayloadRequest } from 'payload'
import type { Deed } from './collection.ts'

export interface Noted {
  readonly did: Deed
  /** Slug of a collection, or the address that was asked for */
  readonly what: string
  /** Id of a document */
  readonly which?: string
  /** See contentHash.ts */
  readonly before?: string
  readonly after?: string
}

/** The system itself where nobody is signed in: a job, a command, an accepted invitation. */
const whoOf = ({ user }: PayloadRequest) =>
  user
    ? { who: user.id, whoName: (user as unknown as { name?: string }).name ?? null }
    : { who: 'system', whoName: null }

/** Adds a row, in the request's transaction where there is one. */
export async function note(req: PayloadRequest, noted: Noted): Promise<void> {
  await req.payload.db.create({ collection: 'audit', data: { ...whoOf(req), ...noted }, req })
}

/** Adds a row about a request whose own transaction has ended with nothing stored. */
export async function noteAfterwards(req: PayloadRequest, noted: Noted): Promise<void> {
  await req.payload.db.create({ collection: 'audit', data: { ...whoOf(req), ...noted } })
}
