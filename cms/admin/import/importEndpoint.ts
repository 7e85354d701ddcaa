/**
 * `POST /api/import/offers` with a table as its body: says what an import would do; with `?apply=1` does it. Where the
 * table is not in our words, it comes in a form, as `table`, with a `mapping` beside it (see `cms/import/mapping.ts`).
 * `all=1` for all or nothing, `organisation=…` for rows that name none. With the rights of who asks, and drafts only.
 */
import type { Endpoint } from 'payload'
import { personIn } from '../../import/actor.ts'
import { importTable } from '../../import/importTable.ts'
import { refusedReport } from '../../import/report.ts'
import { sentence } from '../../words.ts'
import { sentTable } from './sentTable.ts'

export const importEndpoint: Endpoint = {
  path: '/import/offers',
  method: 'post',
  handler: async (req) => {
    const actor = await personIn(req)
    const refused = { errors: [{ message: sentence(req.i18n.language, 'export.notAllowed') }] }
    if (!actor) return Response.json(refused, { status: 403 })
    const sent = await sentTable(req)
    if ('said' in sent)
      return Response.json(refusedReport(actor.language, sent.said), { status: sent.status })
    const asked = req.searchParams
    const report = await importTable(actor, sent.bytes, {
      organisation: asked.get('organisation') ?? undefined,
      allOrNothing: asked.get('all') === '1',
      apply: asked.get('apply') === '1',
      mapping: sent.mapping,
    })
    return Response.json(report)
  },
}
