/**
 * `POST /api/invitations/join`: somebody who has no account wants to add her organisation. She gets a letter with a link,
 * behind which she makes her account as one who was invited does. The answer tells nobody whether there is such an
 * account already, and the letter repeats nothing of what was typed: it may go to an address that is not hers.
 */
import type { Endpoint, PayloadRequest } from 'payload'
import { togetherIn } from '../database/together.ts'
import { addressOf, take } from '../guard/limits.ts'
import { newLink } from '../invitations/token.ts'
import { writeMail } from '../mails/write.ts'
import { sentWith } from '../sent.ts'
import { settings } from '../settings.ts'
import { refusal } from '../refusal.ts'
import { readJoiningWish, type JoiningWish } from './wish.ts'

const validDays = 7

async function ask(req: PayloadRequest, wish: JoiningWish): Promise<void> {
  const { db } = req.payload
  const isHers = { email: { equals: wish.email } }
  if ((await db.findOne({ collection: 'users', where: isHers, req })) !== null)
    return writeMail(req, {
      to: wish.email,
      name: 'alreadyJoined',
      gaps: { address: `${settings.cmsUrl}/admin` },
    })
  const { token, kept } = newLink(validDays)
  const data = {
    ...wish,
    role: 'provider',
    owner: true,
    ...kept,
  }
  // Of several wishes the last one counts. What others invited her to stays: anybody can type her address here.
  const former = { and: [isHers, { 'joining.name': { exists: true } }] }
  await db.deleteMany({ collection: 'invitations', where: former, req })
  await db.create({ collection: 'invitations', data, req })
  const address = `${settings.cmsUrl}/admin/invitation/${token}`
  await writeMail(req, { to: wish.email, name: 'joining', gaps: { address, days: String(validDays) } })
}

export const joinEndpoint: Endpoint = {
  path: '/join',
  method: 'post',
  handler: async (req) => {
    if (!(await take('joinsFromAddress', addressOf(req.headers))))
      throw refusal(req, 429, 'rules.tooManyTries')
    const sent = await sentWith(req)
    const wish = readJoiningWish(sent)
    if (!wish) throw refusal(req, 400, 'rules.joiningIncomplete')
    // People do not see the field `website`; and nobody fills the letter-box of somebody else.
    const isMeant = !sent['website'] && (await take('joinsOfEmail', wish.email))
    if (isMeant) await togetherIn(req, () => ask(req, wish))
    return Response.json({ ok: true })
  },
}
