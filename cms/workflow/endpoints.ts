/**
 * `POST /api/offers/:id/step` with `{ step, comment?, smallCorrection? }` takes a step, `POST /api/offers/:id/comment` with `{ text }` says
 * something, and `GET /api/offers/:id/review` tells where the newest draft stands and what somebody can do about it.
 */
import { Forbidden, type Endpoint, type PayloadRequest } from 'payload'
import { mayDo } from '../access/mayDo.ts'
import { userOf } from '../access/roles.ts'
import { districtOf } from '../../content-models/geography/districts.ts'
import { idOf } from '../access/idOf.ts'
import type { Saved } from '../publications/isPublic.ts'
import { sentWith, textIn } from '../sent.ts'
import { refusal } from '../refusal.ts'
import { comparisonOf, type Comparison } from './comparison.ts'
import { longestComment } from './comments.ts'
import { steps, stepsFrom, type ReviewState, type Step } from './states.ts'
import { holderOf, type Holder } from './people.ts'
import { draftOf, say, stateOf, takeStep, textStateOf } from './takeStep.ts'

export interface Said {
  readonly id: string
  readonly kind: 'comment' | 'returned'
  readonly text: string
  readonly authorName: string
  readonly createdAt: string
}

/** What the panel beside the form shows. */
export interface ReviewView {
  readonly state: ReviewState
  /** The text is public as it stands: there is no draft beside it. */
  readonly isLive: boolean
  readonly submittedAt: string | null
  /** Name of the district whose coordination has it */
  readonly district: string
  /** Who has what was sent in; nobody has a draft */
  readonly heldBy: Holder | null
  /** What would change for women, while there is a draft beside the public text */
  readonly comparison: Comparison | null
  readonly steps: readonly Step[]
  readonly comments: readonly Said[]
}

const offerId = (req: PayloadRequest): string => String(req.routeParams?.['id'])

/** What is said about an offer is for who writes or reviews it, not for everybody who may read the published text. */
async function refuseOutsiders(req: PayloadRequest, id: string): Promise<void> {
  if (!(await mayDo(req, 'update', 'offers', id))) throw new Forbidden(req.t)
}

async function heldBy(req: PayloadRequest, draft: Saved): Promise<Holder | null> {
  const since = draft['submittedAt']
  if (stateOf(draft) !== 'submitted' || typeof since !== 'string') return null
  return (await holderOf(req, idOf(draft['district']), new Date(since), new Date())).holder
}

async function reviewOf(req: PayloadRequest): Promise<ReviewView> {
  const id = offerId(req)
  const draft = await draftOf(req, id)
  const isLive = draft['_status'] === 'published'
  await refuseOutsiders(req, id)
  const mayPublish = await mayDo(req, 'publish', 'offers', id)
  const { docs } = await req.payload.db.find<Said>({
    collection: 'comments',
    where: { offer: { equals: id } },
    sort: '-createdAt',
    limit: 50,
    pagination: false,
    req,
  })
  return {
    state: stateOf(draft),
    isLive,
    submittedAt: (draft['submittedAt'] as string | null | undefined) ?? null,
    district: districtOf(idOf(draft['district']) ?? '')?.name ?? '',
    heldBy: await heldBy(req, draft),
    comparison: await comparisonOf(req, draft),
    steps: stepsFrom(textStateOf(draft), mayPublish),
    comments: docs.map(({ id, kind, text, authorName, createdAt }) => ({
      id,
      kind,
      text,
      authorName,
      createdAt,
    })),
  }
}

export const reviewEndpoints: Endpoint[] = [
  {
    path: '/:id/review',
    method: 'get',
    handler: async (req) => Response.json(await reviewOf(req)),
  },
  {
    path: '/:id/step',
    method: 'post',
    handler: async (req) => {
      const { step, comment, smallCorrection } = await sentWith(req)
      const known = steps.find((one) => one === step)
      if (!known) throw refusal(req, 400, 'rules.stepNotPossible')
      await takeStep(req, offerId(req), known, {
        comment: textIn(comment, longestComment),
        isSmall: smallCorrection === true,
      })
      return Response.json(await reviewOf(req))
    },
  },
  {
    path: '/:id/comment',
    method: 'post',
    handler: async (req) => {
      const text = textIn((await sentWith(req))['text'], longestComment)
      if (!userOf(req.user) || text === '') throw refusal(req, 400, 'rules.commentMissing')
      const { id } = await draftOf(req, offerId(req))
      await refuseOutsiders(req, String(id))
      await say(req, id, 'comment', text)
      return Response.json(await reviewOf(req))
    },
  },
]
