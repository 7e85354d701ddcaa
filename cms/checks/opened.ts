/** What a reminder's link opens, looked at anew each time: the offer must be public, and its person may still write for it. */
import type { PayloadRequest } from 'payload'
import type { Offer } from '../../content-models/offer.ts'
import type { OfferStatus } from '../../content-models/offerStatus.ts'
import { idOf } from '../access/idOf.ts'
import { mayDo } from '../access/mayDo.ts'
import { userOf } from '../access/roles.ts'
import { entryFrom } from '../publications/entryFrom.ts'
import { findSaved, isLive, type Saved } from '../publications/isPublic.ts'
import { readToken } from './link.ts'

export interface Opened {
  readonly offer: Offer
  readonly status: OfferStatus
  /** Official key of the district that looks after it */
  readonly district: string | undefined
}
export type Refused = 'forged' | 'expired' | 'notYours'

const byId = (id: unknown) => ({ id: { equals: id } })

/** Also makes its person the one who acts in this request: what she may not do signed in, her link may not do. */
export async function openLink(req: PayloadRequest, token: string, now: Date): Promise<Opened | Refused> {
  const link = readToken(token, now)
  if (typeof link === 'string') return link
  const person = await req.payload.db.findOne<Saved>({ collection: 'users', where: byId(link.person), req })
  req.user = person && ({ ...person, collection: 'users' } as unknown as NonNullable<PayloadRequest['user']>)
  const saved = await findSaved(req, 'offer', byId(link.offer))
  const status = await findSaved(req, 'offerStatus', { offer: { equals: link.offer } })
  if (!saved || !status || !userOf(req.user) || !(await isLive(req, 'offer', saved.id))) return 'notYours'
  if (!(await mayDo(req, 'update', 'offer-statuses', String(status.id)))) return 'notYours'
  return {
    offer: entryFrom('offer', saved) as unknown as Offer,
    status: entryFrom('offerStatus', status) as unknown as OfferStatus,
    district: idOf(saved['district']),
  }
}
