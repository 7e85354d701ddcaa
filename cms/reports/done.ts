/** `POST /api/reports/:id/done`: the coordination has looked at it, and at everybody's who said the same. */
import { Forbidden, type Endpoint } from 'payload'
import { looksAfter, userOf } from '../access/roles.ts'
import { note } from '../audit/note.ts'
import { togetherIn } from '../database/together.ts'
import type { Report } from '../payload-types.ts'

export const doneEndpoint: Endpoint = {
  path: '/:id/done',
  method: 'post',
  handler: async (req) => {
    const id = String(req.routeParams?.['id'])
    const collection = 'reports'
    const report = await req.payload.db.findOne<Report>({ collection, where: { id: { equals: id } }, req })
    if (!report || !looksAfter(userOf(req.user), report.district)) throw new Forbidden(req.t)
    const { offer, reason } = report
    await togetherIn(req, async () => {
      await req.payload.db.updateMany({
        collection,
        where: {
          and: [{ offer: { equals: offer } }, { reason: { equals: reason } }, { doneAt: { exists: false } }],
        },
        data: { doneAt: new Date().toISOString() },
        req,
      })
      await note(req, { did: 'changed', what: collection, which: id })
    })
    return Response.json({ ok: true })
  },
}
