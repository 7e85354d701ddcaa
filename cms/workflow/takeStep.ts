/** Takes one step with the newest draft of an offer, for the person of the request: all of it, or nothing. */
import type { PayloadRequest } from 'payload'
import { idOf } from '../access/idOf.ts'
import { mayDo } from '../access/mayDo.ts'
import { note } from '../audit/note.ts'
import { userOf } from '../access/roles.ts'
import { refuseUnconfirmed } from '../confirmations/state.ts'
import { togetherIn } from '../database/together.ts'
import { refuseWhileJoining } from '../joining/state.ts'
import { writeMail, type Letter } from '../mails/write.ts'
import { refuseUntickedPicture } from '../publications/consents.ts'
import { refuseBreaches } from '../publications/checkedEntry.ts'
import { isLive, type Saved } from '../publications/isPublic.ts'
import { refusal } from '../refusal.ts'
import { addressOf, titleOf } from './draft.ts'
import type { ReviewNote } from './noteReview.ts'
import { reviewersOf, writersOf } from './people.ts'
import { stepRules, stepsFrom, type ReviewState, type Step } from './states.ts'

export interface Taken {
  readonly req: PayloadRequest
  readonly draft: Saved
  readonly comment: string
  /** What is approved changes no meaning: translations stay current. */
  readonly isSmall: boolean
}

const asked = (req: PayloadRequest) =>
  ({ collection: 'offers', depth: 0, overrideAccess: false, user: req.user, req }) as const

/** The newest text of an offer, draft or live. @throws when it is not hers to read. */
export const draftOf = async (req: PayloadRequest, id: string): Promise<Saved> =>
  (await req.payload.findByID({ ...asked(req), id, draft: true })) as unknown as Saved

export const stateOf = ({ review }: Readonly<Record<string, unknown>>): ReviewState =>
  (review as ReviewState | null | undefined) ?? 'draft'

/** Where the newest text stands: in public, or on its way there. */
export const textStateOf = (draft: Saved): ReviewState | 'live' =>
  draft['_status'] === 'published' ? 'live' : stateOf(draft)

/**
 * Payload keeps the context of one write for all later ones of a request.
 * @param from where it is written: into the draft, or so that the page goes, too, complete or not
 */
async function write(
  req: PayloadRequest,
  id: Saved['id'],
  note: ReviewNote,
  from: 'draft' | 'page' = 'draft',
): Promise<void> {
  await req.payload.update({
    ...asked(req),
    id: String(id),
    ...(from === 'page'
      ? { data: { _status: 'draft' as const }, unpublishAllLocales: true }
      : { data: {}, draft: true }),
    context: { reviewNote: note },
  })
  delete req.context['reviewNote']
}

async function tell(
  { req, draft, comment }: Taken,
  name: Letter['name'],
  people: readonly { email: string }[],
): Promise<void> {
  const gaps = { title: titleOf(draft), address: addressOf(draft), comment }
  for (const { email } of people) await writeMail(req, { to: email, name, gaps })
}

const writers = ({ req, draft }: Taken) =>
  writersOf(req, idOf(draft['submittedBy']), idOf(draft['organisation']))

const take = {
  submit: async (taken) => {
    const { req, draft } = taken
    await refuseWhileJoining(req, draft['organisation'])
    refuseBreaches(req, 'offer', draft)
    await refuseUntickedPicture(req, draft)
    await write(req, draft.id, {
      review: 'submitted',
      submittedAt: new Date().toISOString(),
      submittedBy: userOf(req.user)?.id ?? null,
    })
    await tell(taken, 'submitted', await reviewersOf(req, idOf(draft['district'])))
  },
  return: async (taken) => {
    await write(taken.req, taken.draft.id, { review: 'returned' })
    await tell(taken, 'returned', await writers(taken))
  },
  approve: async (taken) => {
    const { req, draft, comment } = taken
    await refuseUnconfirmed(req, draft, comment)
    await publishPlace(req, idOf(draft['place']))
    await req.payload.update({
      ...asked(req),
      id: String(draft.id),
      data: { _status: 'published', ...(taken.isSmall ? { smallCorrection: true } : {}) },
    })
    if (stateOf(draft) !== 'submitted') return
    await noteDecision(req, draft)
    await tell(taken, 'published', await writers(taken))
  },
  archive: async ({ req, draft }) => {
    await write(req, draft.id, { review: 'archived' }, 'page')
  },
  reopen: async ({ req, draft }) => {
    await write(req, draft.id, { review: 'draft' })
  },
} as const satisfies Record<Step, (taken: Taken) => Promise<void>>

/** For the public figures: how long women wait for what was sent in. */
async function noteDecision(req: PayloadRequest, draft: Saved): Promise<void> {
  const data = {
    offer: String(draft.id),
    district: idOf(draft['district']) ?? null,
    submittedAt: draft['submittedAt'],
    publishedAt: new Date().toISOString(),
  }
  await req.payload.db.create({ collection: 'decisions', data, req })
}

/** A place that came with the offer is approved with it. */
async function publishPlace(req: PayloadRequest, id: string | undefined): Promise<void> {
  if (id === undefined || (await isLive(req, 'place', id)) || !(await mayDo(req, 'publish', 'places', id)))
    return
  await req.payload.update({ ...asked(req), collection: 'places', id, data: { _status: 'published' } })
}

/** Everything is looked at inside the transaction: of two people who take a step at once, the second is told. */
export const takeStep = (
  req: PayloadRequest,
  id: string,
  step: Step,
  { comment, isSmall }: Pick<Taken, 'comment' | 'isSmall'>,
): Promise<void> =>
  togetherIn(req, async () => {
    const draft = await draftOf(req, id)
    await refuseOthers(req, draft, step)
    if ('needsComment' in stepRules[step] && comment === '') throw refusal(req, 400, 'rules.commentMissing')
    if (comment !== '') await say(req, draft.id, step === 'return' ? 'returned' : 'comment', comment)
    await take[step]({ req, draft, comment, isSmall })
  })

async function refuseOthers(req: PayloadRequest, draft: Saved, step: Step): Promise<void> {
  const id = String(draft.id)
  const mayPublish = await mayDo(req, 'publish', 'offers', id)
  const isHers = mayPublish || (await mayDo(req, 'update', 'offers', id))
  if (!isHers || !stepsFrom(textStateOf(draft), mayPublish).includes(step))
    throw refusal(req, isHers ? 409 : 403, 'rules.stepNotPossible')
}

/** Keeps what somebody says about an offer, under her name. */
export async function say(
  req: PayloadRequest,
  offer: Saved['id'],
  kind: 'comment' | 'returned',
  text: string,
): Promise<void> {
  const { id, name } = req.user as unknown as { id: string; name: string }
  const data = { offer, kind, text, author: id, authorName: name }
  await req.payload.db.create({ collection: 'comments', data, req })
  await note(req, { did: 'said', what: 'offers', which: String(offer) })
}
