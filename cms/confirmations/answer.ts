/**
 * `POST /api/confirmations/answer` with `{ token, isRight, text? }`: the organisation's answer, once. Opening the link
 * answers nothing, for programs that look through mails open every link.
 */
import type { Endpoint, PayloadRequest } from 'payload'
import { idOf } from '../access/idOf.ts'
import { note } from '../audit/note.ts'
import { togetherIn } from '../database/together.ts'
import { addressOf, take } from '../guard/limits.ts'
import { openedBy } from '../invitations/token.ts'
import { writeMail } from '../mails/write.ts'
import type { Saved } from '../publications/isPublic.ts'
import { newestByLink } from '../publications/newest.ts'
import { sentWith, textIn } from '../sent.ts'
import { label } from '../words.ts'
import { longestComment } from '../workflow/comments.ts'
import { addressOf as formOf, titleOf } from '../workflow/draft.ts'
import { personOrReviewers } from '../workflow/people.ts'
import { refusal } from '../refusal.ts'
import type { Confirmation } from './state.ts'

export interface Question {
  readonly confirmation: Confirmation
  /** The newest text of the offer */
  readonly draft: Saved
}

/** What a link asks, while it can be answered and the text is still the one that was sent. */
export async function openQuestion(req: PayloadRequest, token: string): Promise<Question | undefined> {
  const confirmation = await req.payload.db.findOne<Confirmation>({
    collection: 'confirmations',
    where: openedBy(token, 'answeredAt'),
    req,
  })
  const id = idOf(confirmation?.offer)
  if (!confirmation || id === undefined) return undefined
  const draft = await newestByLink(req, 'offer', id)
  return draft?.['rev'] === confirmation.rev ? { confirmation, draft } : undefined
}

async function answer(req: PayloadRequest, token: string, isRight: boolean, text: string): Promise<void> {
  const { db } = req.payload
  const question = await openQuestion(req, token)
  if (!question) throw refusal(req, 410, 'rules.confirmationOver')
  if (!isRight && text === '') throw refusal(req, 400, 'rules.commentMissing')
  const { confirmation, draft } = question
  const { id, to } = confirmation
  await db.updateOne({
    collection: 'confirmations',
    id,
    data: { answeredAt: new Date().toISOString(), isRight },
    req,
  })
  const said = { offer: draft.id, kind: 'comment', authorName: to }
  const words = [label(isRight ? 'confirmation.right' : 'confirmation.wrong').de, text]
  const comment = words.filter(Boolean).join(' ')
  await db.create({ collection: 'comments', data: { ...said, text: comment }, req })
  await note(req, { did: 'said', what: 'offers', which: String(draft.id) })
  const gaps = { title: titleOf(draft), address: formOf(draft), comment: text }
  for (const { email } of await personOrReviewers(req, idOf(confirmation.askedBy), idOf(draft['district'])))
    await writeMail(req, { to: email, name: isRight ? 'confirmed' : 'notConfirmed', gaps })
}

export const answerEndpoint: Endpoint = {
  path: '/answer',
  method: 'post',
  handler: async (req) => {
    if (!(await take('acceptsFromAddress', addressOf(req.headers))))
      throw refusal(req, 429, 'rules.tooManyTries')
    const { token, isRight, text } = await sentWith(req)
    const known = typeof token === 'string' ? token.slice(0, 100) : ''
    const typed = textIn(text, longestComment - 100)
    await togetherIn(req, () => answer(req, known, isRight === true, typed))
    return Response.json({ ok: true })
  },
}
