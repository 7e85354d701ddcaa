/**
 * Where an organisation stands that somebody added herself: new until whoever looks after its district has answered. Its
 * people write at once; nothing of theirs is sent in or published before.
 */
import { Forbidden, type CollectionBeforeChangeHook, type PayloadRequest } from 'payload'
import { idOf } from '../access/idOf.ts'
import { userOf } from '../access/roles.ts'
import { refusal } from '../refusal.ts'
import { welcome } from './letters.ts'
import type { JoiningState } from './states.ts'

interface Organisation {
  id?: string
  name?: string | null
  joining?: JoiningState | null
  _status?: string
}

/** Publishing an organisation is accepting it, by whichever button; nobody accepts herself. */
export const noteJoining: CollectionBeforeChangeHook = async ({ context, data, originalDoc, req }) => {
  const now = data as Organisation
  const before = (originalDoc ?? {}) as Organisation
  const decided = context['joining'] as JoiningState | undefined
  if (decided) return { ...now, joining: decided }
  if (!before.joining || now._status !== 'published') return now
  if (userOf(req.user)?.role === 'provider') throw new Forbidden(req.t)
  await welcome(req, String(before.id), String(now.name ?? before.name))
  return { ...now, joining: null }
}

/** Does the organisation still wait for its answer, or was it declined? Asked of the row, not of a draft beside it. */
export async function isJoining(req: PayloadRequest, reference: unknown): Promise<boolean> {
  const id = idOf(reference)
  if (id === undefined) return false
  const where = { id: { equals: id } }
  const found = await req.payload.db.findOne<Organisation & { id: string }>({
    collection: 'organisations',
    where,
    req,
  })
  return Boolean(found?.joining)
}

/** @throws for what leads to the public, as long as nobody has accepted the organisation */
export async function refuseWhileJoining(req: PayloadRequest, organisation: unknown): Promise<void> {
  if (await isJoining(req, organisation)) throw refusal(req, 409, 'rules.organisationNotAccepted')
}
