/** `POST /api/contact-changes/:id/seen`: the coordination of the district has looked at it. */
import { Forbidden, type Endpoint } from 'payload'
import { note } from '../audit/note.ts'
import { looksAfter, userOf } from '../access/roles.ts'
import { togetherIn } from '../database/together.ts'

export const seenEndpoint: Endpoint = {
  path: '/:id/seen',
  method: 'post',
  handler: async (req) => {
    const id = String(req.routeParams?.['id'])
    const collection = 'contact-changes'
    const change = await req.payload.db.findOne<{ id: string; district?: string | null }>({
      collection,
      where: { id: { equals: id } },
      req,
    })
    if (!change || !looksAfter(userOf(req.user), change.district)) throw new Forbidden(req.t)
    await togetherIn(req, async () => {
      await req.payload.db.updateOne({ collection, id, data: { seenAt: new Date().toISOString() }, req })
      await note(req, { did: 'changed', what: collection, which: id })
    })
    return Response.json({ ok: true })
  },
}
