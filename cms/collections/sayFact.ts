/**
 * One click, one fact: `POST /api/offer-statuses/:id/say` with `{ fact, value }` changes that fact and its date,
 * and nothing else, whatever draft of the offer is pending.
 */
import type { Endpoint } from 'payload'
import { todayInBerlin } from '../../content-models/localDate.ts'
import { factDates, savedDay } from '../hooks/dateFacts.ts'
import { refusal } from '../refusal.ts'

const facts = [...Object.keys(factDates), 'notInWeekOf', 'verifiedOn']

export const sayFact: Endpoint = {
  path: '/:id/say',
  method: 'post',
  handler: async (req) => {
    const { fact, value } = ((await req.json?.()) ?? {}) as { fact?: string; value?: unknown }
    if (!fact || !facts.includes(fact)) throw refusal(req, 400, 'rules.unknownFact')
    const status = await req.payload.update({
      collection: 'offer-statuses',
      id: String(req.routeParams?.['id']),
      data: { [fact]: fact === 'verifiedOn' ? savedDay(todayInBerlin()) : (value ?? null) },
      context: { saidFact: fact },
      overrideAccess: false,
      user: req.user,
      depth: 0,
      req,
    })
    return Response.json({ doc: status })
  },
}
