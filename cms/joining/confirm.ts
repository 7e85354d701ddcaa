/** The organisation of a wish whose mail was confirmed: a draft in its district, and a letter to who looks after that. */
import type { PayloadRequest } from 'payload'
import { idOf } from '../access/idOf.ts'
import { announce } from './letters.ts'

export interface Joining {
  name?: string | null
  type?: string | null
  district?: unknown
  about?: string | null
}

/** @returns its id; undefined where the invitation is to something that exists */
export async function addOrganisation(
  req: PayloadRequest,
  { name, type, district, about }: Joining = {},
): Promise<string | undefined> {
  const home = idOf(district)
  if (!name || home === undefined) return undefined
  const { id } = await req.payload.create({
    collection: 'organisations',
    draft: true,
    data: { name, type: type as 'municipal', about: about ?? null, district: home, _status: 'draft' },
    context: { joining: 'new' },
    // eslint-disable-next-line no-restricted-syntax -- a confirmed wish, kept apart as new until somebody accepts it
    overrideAccess: true,
    req,
  })
  delete req.context['joining']
  await announce(req, { id, name, district: home })
  return id
}
