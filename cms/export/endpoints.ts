/** `GET /api/export/offers.csv` and `.json`: the offers somebody may read, streamed. Nobody else gets an answer. */
import { Readable } from 'node:stream'
import type { Endpoint } from 'payload'
import { todayInBerlin } from '../../content-models/localDate.ts'
import { may } from '../access/accessOf.ts'
import { userOf } from '../access/roles.ts'
import { personIn } from '../import/actor.ts'
import { columns } from '../import/columns.ts'
import { sentence } from '../words.ts'
import { csvOf, jsonOf, type Rows } from './formats.ts'
import { offerCells } from './offerCells.ts'

const forms = {
  csv: { write: csvOf, type: 'text/csv; charset=utf-8' },
  json: { write: jsonOf, type: 'application/json; charset=utf-8' },
} as const

const headings = columns.map(({ name }) => name)

const exportAs = (ending: keyof typeof forms): Endpoint => ({
  path: `/export/offers.${ending}`,
  method: 'get',
  handler: async (req) => {
    const actor = await personIn(req)
    const refused = { errors: [{ message: sentence(req.i18n.language, 'export.notAllowed') }] }
    // Asked before the first line: what is streamed cannot be refused any more.
    const mayRead = may(userOf(req.user), 'read', 'offers') !== false
    if (!actor || !mayRead) return Response.json(refused, { status: 403 })
    const { write, type } = forms[ending]
    const rows: Rows = offerCells(actor)
    const body = Readable.toWeb(Readable.from(write(headings, rows), { objectMode: false }))
    return new Response(body as ReadableStream<Uint8Array>, {
      headers: {
        'content-type': type,
        'content-disposition': `attachment; filename="angebote-${todayInBerlin()}.${ending}"`,
        'cache-control': 'no-store',
        'x-content-type-options': 'nosniff',
      },
    })
  },
})

export const exportEndpoints: Endpoint[] = [exportAs('csv'), exportAs('json')]
