/**
 * Notes the day on which an offer becomes public, or public again: its first check is due so and so long after it. A
 * change of what is public already moves nothing, because nobody has said by it that the rest is still true.
 */
import type { CollectionAfterChangeHook } from 'payload'
import { todayInBerlin } from '../../content-models/localDate.ts'
import { rowOf } from '../publications/rows.ts'
import { savedDay } from './dateFacts.ts'

/** Runs before publishEntry, which publishes the status along with an offer that appears. */
export const notePublicDay: CollectionAfterChangeHook = async ({ doc, operation, req }) => {
  const { id, _status } = doc as { id: string; _status?: string }
  if (operation !== 'update' || _status !== 'published') return
  if ((await rowOf(req, 'offer', id))?.state === 'live') return
  const collection = 'offer-statuses'
  const { db } = req.payload
  const status = await db.findOne<{ id: string }>({ collection, where: { offer: { equals: id } }, req })
  const data = { publicSince: savedDay(todayInBerlin()) }
  if (status) await db.updateOne({ collection, id: status.id, data, req })
}
