/**
 * `POST /api/offers/:id/confirmation` with `{ to? }` sends an organisation without an account a link to what was written for
 * it; `GET` tells whether that is needed, and what was answered. For whoever may publish the offer.
 */
import { Forbidden, type Endpoint, type PayloadRequest } from 'payload'
import { idOf } from '../access/idOf.ts'
import { mayDo } from '../access/mayDo.ts'
import { isStaff, userOf } from '../access/roles.ts'
import { note } from '../audit/note.ts'
import { togetherIn } from '../database/together.ts'
import { readEmail } from '../fieldReaders.ts'
import { take } from '../guard/limits.ts'
import { newLink } from '../invitations/token.ts'
import { writeMail } from '../mails/write.ts'
import { refuseBreaches } from '../publications/checkedEntry.ts'
import { findSaved, type Saved } from '../publications/isPublic.ts'
import { sentWith } from '../sent.ts'
import { settings } from '../settings.ts'
import { titleOf } from '../workflow/draft.ts'
import { draftOf } from '../workflow/takeStep.ts'
import { refusal } from '../refusal.ts'
import { isForeign, lastConfirmation } from './state.ts'

const validDays = 14

/** What the panel beside the form shows. */
export interface ConfirmationView {
  /** Nobody writes for the organisation, and the offer was never public */
  readonly isNeeded: boolean
  /** The address that the organisation publishes, as a proposal */
  readonly email: string
  readonly last: {
    readonly to: string
    readonly askedAt: string
    readonly isRight: boolean | null
    /** The text was changed since. */
    readonly isOld: boolean
  } | null
}

async function reviewable(req: PayloadRequest): Promise<Saved> {
  const id = String(req.routeParams?.['id'])
  if (!isStaff(userOf(req.user)) || !(await mayDo(req, 'publish', 'offers', id))) throw new Forbidden(req.t)
  return draftOf(req, id)
}

async function viewOf(req: PayloadRequest, draft: Saved): Promise<ConfirmationView> {
  const organisation = await findSaved(req, 'organisation', { id: { equals: idOf(draft['organisation']) } })
  const last = await lastConfirmation(req, draft.id)
  return {
    isNeeded: await isForeign(req, draft),
    email: typeof organisation?.['email'] === 'string' ? organisation['email'] : '',
    last: last && {
      to: last.to,
      askedAt: last.createdAt,
      isRight: last.answeredAt ? last.isRight === true : null,
      isOld: last.rev !== draft['rev'],
    },
  }
}

async function ask(req: PayloadRequest, draft: Saved, to: string): Promise<void> {
  refuseBreaches(req, 'offer', draft)
  const { token, kept } = newLink(validDays)
  const data = {
    offer: draft.id,
    rev: draft['rev'],
    to,
    ...kept,
    askedBy: userOf(req.user)?.id,
  }
  // Of several questions about an offer the last one counts.
  const former = { and: [{ offer: { equals: draft.id } }, { answeredAt: { exists: false } }] }
  await req.payload.db.deleteMany({ collection: 'confirmations', where: former, req })
  await req.payload.db.create({ collection: 'confirmations', data, req })
  await note(req, { did: 'invited', what: 'offers', which: String(draft.id) })
  const address = `${settings.cmsUrl}/admin/confirmation/${token}`
  await writeMail(req, {
    to,
    name: 'pleaseConfirm',
    gaps: { title: titleOf(draft), address, days: String(validDays) },
  })
}

export const confirmationEndpoints: Endpoint[] = [
  {
    path: '/:id/confirmation',
    method: 'get',
    handler: async (req) => Response.json(await viewOf(req, await reviewable(req))),
  },
  {
    path: '/:id/confirmation',
    method: 'post',
    handler: async (req) => {
      const draft = await reviewable(req)
      const sent = await sentWith(req)
      const to = typeof sent['to'] === 'string' ? readEmail.read(sent['to'].toLowerCase()) : undefined
      if (to === undefined) throw refusal(req, 400, 'rules.email')
      if (!(await take('invitationsOfAccount', String(req.user?.id))))
        throw refusal(req, 429, 'rules.tooManyTries')
      await togetherIn(req, () => ask(req, draft, to))
      return Response.json(await viewOf(req, draft))
    },
  },
]
