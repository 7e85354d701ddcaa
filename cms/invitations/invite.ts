/**
 * `POST /api/invitations/send`: sends somebody a link, good for a week, with which she makes her own account. The answer is
 * the same whether there is such an account already; whoever has one is told so by the letter.
 */
import { Forbidden, type Endpoint, type PayloadRequest } from 'payload'
import { note } from '../audit/note.ts'
import { userOf, type CmsUser } from '../access/roles.ts'
import { togetherIn } from '../database/together.ts'
import { take } from '../guard/limits.ts'
import { districtOfDocument } from '../hooks/setDistrict.ts'
import { refuseWhileJoining } from '../joining/state.ts'
import { writeMail } from '../mails/write.ts'
import { sentWith } from '../sent.ts'
import { settings } from '../settings.ts'
import { refusal } from '../refusal.ts'
import { newLink } from './token.ts'
import { mayInvite, readWish, type Wish } from './wish.ts'

const validDays = 7

async function send(req: PayloadRequest, user: CmsUser, wish: Wish): Promise<void> {
  const { db } = req.payload
  const where = { email: { equals: wish.email } }
  if ((await db.findOne({ collection: 'users', where, req })) !== null)
    return writeMail(req, {
      to: wish.email,
      name: 'alreadyInvited',
      gaps: { address: `${settings.cmsUrl}/admin` },
    })
  const { token, kept } = newLink(validDays)
  const data = {
    ...wish,
    organisation: wish.organisation ?? null,
    ...kept,
    invitedBy: user.id,
  }
  // Of several invitations to one address the last one counts.
  await db.deleteMany({ collection: 'invitations', where, req })
  const { id } = (await db.create({ collection: 'invitations', data, req })) as { id: string }
  await note(req, { did: 'invited', what: 'invitations', which: id })
  const address = `${settings.cmsUrl}/admin/invitation/${token}`
  await writeMail(req, { to: wish.email, name: 'invited', gaps: { address, days: String(validDays) } })
}

export const inviteEndpoint: Endpoint = {
  path: '/send',
  method: 'post',
  handler: async (req) => {
    const user = userOf(req.user)
    if (!user) throw new Forbidden(req.t)
    const wish = readWish(await sentWith(req))
    if (!wish) throw refusal(req, 400, 'rules.invitationIncomplete')
    const home = await districtOfDocument(req, 'organisations', wish.organisation)
    if (!mayInvite(user, wish, home)) throw refusal(req, 403, 'rules.invitationNotYours')
    if (user.role === 'provider') await refuseWhileJoining(req, user.organisation)
    if (!(await take('invitationsOfAccount', user.id))) throw refusal(req, 429, 'rules.tooManyTries')
    await togetherIn(req, () => send(req, user, wish))
    return Response.json({ ok: true })
  },
}
