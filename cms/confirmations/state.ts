/** Has an organisation without an account said that what was written for it is right? */
import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import { idOf } from '../access/idOf.ts'
import { userOf } from '../access/roles.ts'
import { isLive, type Saved } from '../publications/isPublic.ts'
import { writersOf } from '../workflow/people.ts'
import { refusal } from '../refusal.ts'

export interface Confirmation {
  id: string
  offer: unknown
  rev: number
  to: string
  createdAt: string
  expiresAt: string
  askedBy?: unknown
  answeredAt?: string | null
  isRight?: boolean | null
}

/** The last question about an offer, answered or not. */
export async function lastConfirmation(
  req: PayloadRequest,
  offer: Saved['id'],
): Promise<Confirmation | null> {
  const { docs } = await req.payload.db.find<Confirmation>({
    collection: 'confirmations',
    where: { offer: { equals: offer } },
    sort: '-createdAt',
    limit: 1,
    pagination: false,
    req,
  })
  return docs[0] ?? null
}

/** Nobody writes for its organisation, and readers have not seen it yet. */
export const isForeign = async (req: PayloadRequest, offer: Saved): Promise<boolean> =>
  (await writersOf(req, undefined, idOf(offer['organisation']))).length === 0 &&
  !(await isLive(req, 'offer', offer.id))

/** @param draft its newest text; what was confirmed before somebody changed it does not count */
async function lacksConfirmation(req: PayloadRequest, draft: Saved): Promise<boolean> {
  if (!(await isForeign(req, draft))) return false
  const last = await lastConfirmation(req, draft.id)
  return last?.isRight !== true || last.rev !== draft['rev']
}

/** Before a step publishes it: whoever operates the CMS may, and says why. @throws with what is missing */
export async function refuseUnconfirmed(req: PayloadRequest, draft: Saved, comment: string): Promise<void> {
  const role = userOf(req.user)?.role
  if ((role === 'admin' && comment !== '') || !(await lacksConfirmation(req, draft))) return
  const rule = role === 'admin' ? 'rules.confirmationOrComment' : 'rules.confirmationMissing'
  throw refusal(req, 409, rule)
}

/** The same for Payload's own button, which knows no comments. */
export const requireConfirmation: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const isPublishing = (data as { _status?: string })._status === 'published'
  if (isPublishing && userOf(req.user)?.role === 'coordinator')
    await refuseUnconfirmed(req, { ...(data as Saved), ...(originalDoc as Saved | undefined) }, '')
  return data
}
