/** Gives a new offer its status row, where what changes without review is kept. */
import type { CollectionAfterChangeHook } from 'payload'
import { todayInBerlin } from '../../content-models/localDate.ts'
import { idOf } from '../access/idOf.ts'
import { savedDay } from './dateFacts.ts'

export const openStatus: CollectionAfterChangeHook = async ({ doc, operation, req, context }) => {
  if (operation !== 'create' || context['withoutStatus'] === true) return
  const offer = doc as { id: string; organisation?: unknown; _status?: string }
  const publicSince = offer._status === 'published' ? savedDay(todayInBerlin()) : null
  await req.payload.create({
    collection: 'offer-statuses',
    data: {
      offer: offer.id,
      organisation: idOf(offer.organisation) ?? null,
      availability: 'open',
      publicSince,
    },
    // eslint-disable-next-line no-restricted-syntax -- part of the offer's own save; nobody may create one by hand
    overrideAccess: true,
    req,
  })
}
