/**
 * Another telephone number, said by a link that needs no login: never public without somebody who looks at it, also where
 * she may publish alone, because a letter can be forwarded and a number leads women to whoever has it.
 */
import type { PayloadRequest } from 'payload'
import { idOf } from '../access/idOf.ts'
import { userOf } from '../access/roles.ts'
import { writeMail } from '../mails/write.ts'
import { sentence } from '../words.ts'
import { addressOf, titleOf } from '../workflow/draft.ts'
import type { ReviewNote } from '../workflow/noteReview.ts'
import { reviewersOf } from '../workflow/people.ts'
import { draftOf, say } from '../workflow/takeStep.ts'

/** Comments stand as they were written, for whoever reads them. */
const inComments = 'de'

/** Puts the number into a draft that waits for coordination; beside a draft that somebody writes, only into a comment. */
export async function proposePhone(req: PayloadRequest, id: string, phone: string): Promise<void> {
  const comment = sentence(inComments, 'checks.phone', { phone })
  const draft = await draftOf(req, id)
  await say(req, id, 'comment', comment)
  if (draft['_status'] !== 'published') return
  const reviewNote: ReviewNote = {
    review: 'submitted',
    submittedAt: new Date().toISOString(),
    submittedBy: userOf(req.user)?.id ?? null,
  }
  await req.payload.update({
    collection: 'offers',
    id,
    data: { contact: { ...(draft['contact'] as object | undefined), phone }, _status: 'draft' },
    draft: true,
    context: { reviewNote },
    overrideAccess: false,
    user: req.user,
    depth: 0,
    req,
  })
  delete req.context['reviewNote']
  const gaps = { title: titleOf(draft), address: addressOf(draft), comment }
  for (const { email } of await reviewersOf(req, idOf(draft['district'])))
    await writeMail(req, { to: email, name: 'submitted', gaps })
}
