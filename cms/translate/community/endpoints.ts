/**
 * `POST /api/translations/:id/confirm` with `{ rev }` says that the words are culturally fitting, `POST …/comment` with
 * `{ text }` says something about them, and `GET …/remarks` tells what was said and what somebody may do here.
 */
import { Forbidden, type Endpoint, type PayloadRequest } from 'payload'
import { mayDo } from '../../access/mayDo.ts'
import { userOf } from '../../access/roles.ts'
import { togetherIn } from '../../database/together.ts'
import { isPublic, type Saved } from '../../publications/isPublic.ts'
import { sentWith, textIn } from '../../sent.ts'
import { refusal } from '../../refusal.ts'
import { confirmFitting, mayConfirm } from './confirm.ts'
import type { remarkKinds } from './remarks.ts'

export interface Remark {
  readonly id: string
  readonly kind: (typeof remarkKinds)[number]
  readonly text?: string | null
  readonly authorName: string
  readonly createdAt: string
}

export interface RemarksView {
  readonly remarks: readonly Remark[]
  readonly mayConfirm: boolean
  /** Count of writes of the words that readers get: what she confirms */
  readonly rev: number
  readonly checkedOn: string | null
}

const longest = 2000
const idIn = (req: PayloadRequest): string => String(req.routeParams?.['id'])

/** As it is live, and only for who reads or writes in its language; providers read its words, not what is said of them. */
async function reachable(req: PayloadRequest): Promise<Saved & { language: string }> {
  const id = idIn(req)
  const role = userOf(req.user)?.role
  const isTheirs = role !== undefined && role !== 'provider' && (await mayDo(req, 'read', 'translations', id))
  const saved = isTheirs
    ? await req.payload.db.findOne<Saved & { language: string }>({
        collection: 'translations',
        where: { id: { equals: id } },
        req,
      })
    : null
  if (!saved) throw new Forbidden(req.t)
  return saved
}

async function remarksOf(req: PayloadRequest): Promise<RemarksView> {
  const saved = await reachable(req)
  const { docs } = await req.payload.db.find<Remark>({
    collection: 'translation-remarks',
    where: { translation: { equals: String(saved.id) } },
    sort: '-createdAt',
    limit: 50,
    pagination: false,
    req,
  })
  return {
    remarks: docs.map(({ id, kind, text, authorName, createdAt }) => ({
      id,
      kind,
      text: text ?? null,
      authorName,
      createdAt,
    })),
    mayConfirm:
      mayConfirm(req, saved.language) &&
      saved['status'] === 'reviewed' &&
      (await isPublic(req, 'translation', saved)),
    rev: Number(saved['rev'] ?? 0),
    checkedOn: (saved['communityCheckedOn'] as string | null | undefined) ?? null,
  }
}

export const communityEndpoints: Endpoint[] = [
  { path: '/:id/remarks', method: 'get', handler: async (req) => Response.json(await remarksOf(req)) },
  {
    path: '/:id/confirm',
    method: 'post',
    handler: async (req) => {
      const { rev } = await sentWith(req)
      await togetherIn(req, async () => confirmFitting(req, await reachable(req), rev))
      return Response.json(await remarksOf(req))
    },
  },
  {
    path: '/:id/comment',
    method: 'post',
    handler: async (req) => {
      const { text } = await sentWith(req)
      const said = textIn(text, longest)
      const { id } = await reachable(req)
      if (said === '') throw refusal(req, 400, 'rules.commentMissing')
      const { id: author, name } = req.user as unknown as { id: string; name: string }
      const data = { translation: String(id), kind: 'comment', text: said, author, authorName: name }
      await req.payload.db.create({ collection: 'translation-remarks', data, req })
      return Response.json(await remarksOf(req))
    },
  },
]
