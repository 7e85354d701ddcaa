/**
 * `POST /api/organisations/:id/joining` with `{ accept, comment? }`: whoever looks after the district takes an organisation
 * in that was added, which publishes it, or declines, which closes its accounts.
 */
import { Forbidden, type Endpoint, type PayloadRequest } from 'payload'
import { mayDo } from '../access/mayDo.ts'
import { isStaff, userOf } from '../access/roles.ts'
import { togetherIn } from '../database/together.ts'
import { sentWith, textIn, type Sent } from '../sent.ts'
import { writersOf } from '../workflow/people.ts'
import { refusal } from '../refusal.ts'
import { decline } from './letters.ts'

const collection = 'organisations'
const longestComment = 1000

async function refuseOthers(req: PayloadRequest, id: string): Promise<void> {
  if (!isStaff(userOf(req.user)) || !(await mayDo(req, 'publish', collection, id))) throw new Forbidden(req.t)
}

/** The newest text, which still waits. Of two people who answer at once, the second is told. */
async function waiting(req: PayloadRequest, id: string): Promise<{ name: string }> {
  const asked = { collection, id, depth: 0, draft: true, overrideAccess: false, user: req.user, req } as const
  const found = await req.payload.findByID(asked)
  if (found.joining !== 'new') throw refusal(req, 409, 'rules.joiningAnswered')
  return found
}

async function turnAway(req: PayloadRequest, id: string, name: string, comment: string): Promise<void> {
  const people = await writersOf(req, undefined, id)
  const asked = { collection, id, overrideAccess: false, user: req.user, req } as const
  await req.payload.update({ ...asked, draft: true, data: {}, context: { joining: 'declined' } })
  delete req.context['joining']
  await decline(req, people, name, comment)
  for (const person of people)
    await req.payload.update({
      collection: 'users',
      id: person.id,
      data: { disabled: true },
      // eslint-disable-next-line no-restricted-syntax -- part of the decision, which is hers
      overrideAccess: true,
      req,
    })
}

async function decide(req: PayloadRequest, id: string, { accept, comment }: Sent): Promise<void> {
  await refuseOthers(req, id)
  const { name } = await waiting(req, id)
  const said = textIn(comment, longestComment)
  if (accept === true) {
    const asked = { collection, id, overrideAccess: false, user: req.user, req } as const
    await req.payload.update({ ...asked, data: { _status: 'published' } })
    return
  }
  if (said === '') throw refusal(req, 400, 'rules.commentMissing')
  await turnAway(req, id, name, said)
}

export const joiningEndpoint: Endpoint = {
  path: '/:id/joining',
  method: 'post',
  handler: async (req) => {
    const sent = await sentWith(req)
    await togetherIn(req, () => decide(req, String(req.routeParams?.['id']), sent))
    return Response.json({ ok: true })
  },
}
