/**
 * `POST /api/invitations/accept` with `{ token, name, password }` makes the account that an invitation speaks of. Each
 * works once: everything is looked at and written in one transaction.
 */
import type { Endpoint, PayloadRequest } from 'payload'
import type { Role } from '../access/roles.ts'
import { idOf } from '../access/idOf.ts'
import { togetherIn } from '../database/together.ts'
import { addressOf, take } from '../guard/limits.ts'
import { addOrganisation, type Joining } from '../joining/confirm.ts'
import { sentWith, textIn } from '../sent.ts'
import { refusal } from '../refusal.ts'
import { openedBy } from './token.ts'

interface Invitation {
  id: string
  email: string
  role: Role
  organisation?: unknown
  districts?: unknown[] | null
  languages?: string[] | null
  owner?: boolean | null
  /** Of who sent it herself, to add an organisation */
  name?: string | null
  joining?: Joining
}

/** The invitation behind a link, while it can still be accepted. */
export const openInvitation = (
  req: Pick<PayloadRequest, 'payload'>,
  token: string,
): Promise<Invitation | null> =>
  req.payload.db.findOne<Invitation>({
    collection: 'invitations',
    where: openedBy(token, 'acceptedAt'),
    req,
  })

async function accept(req: PayloadRequest, token: string, name: string, password: unknown): Promise<void> {
  const invitation = await openInvitation(req, token)
  if (!invitation) throw refusal(req, 410, 'rules.invitationOver')
  const { id, email, role, organisation, districts, languages, owner, joining } = invitation
  const added = await addOrganisation(req, joining)
  await req.payload.create({
    collection: 'users',
    data: {
      email,
      name,
      password: password as string,
      role,
      organisation: added ?? idOf(organisation) ?? null,
      districts: (districts ?? []).flatMap((one) => idOf(one) ?? []),
      languages: (languages ?? []) as never,
      owner: owner === true,
    },
    // eslint-disable-next-line no-restricted-syntax -- what the invitation promised was decided when it was sent
    overrideAccess: true,
    req,
  })
  const data = { acceptedAt: new Date().toISOString() }
  await req.payload.db.updateOne({ collection: 'invitations', id, data, req })
}

export const acceptEndpoint: Endpoint = {
  path: '/accept',
  method: 'post',
  handler: async (req) => {
    if (!(await take('acceptsFromAddress', addressOf(req.headers))))
      throw refusal(req, 429, 'rules.tooManyTries')
    const sent = await sentWith(req)
    const name = textIn(sent['name'], 100)
    if (name === '' || typeof sent['password'] !== 'string')
      throw refusal(req, 400, 'rules.invitationAnswers')
    await togetherIn(req, () => accept(req, textIn(sent['token'], 100), name, sent['password']))
    return Response.json({ ok: true })
  },
}
