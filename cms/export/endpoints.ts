/**
 * `GET /api/export/offers.csv` and `.json`, and the same for every other list: what somebody may read of it, streamed.
 * `where`, `search` and `sort` are those of the list in the admin; without them it is all of it.
 */
import { Readable } from 'node:stream'
import type { Endpoint, PayloadRequest, Where } from 'payload'
import { fold } from '../../content-models/fold.ts'
import { todayInBerlin } from '../../content-models/localDate.ts'
import { userOf } from '../access/roles.ts'
import { personIn, type Actor } from '../import/actor.ts'
import { label, sentence } from '../words.ts'
import { chosenIds, docsOf, type Choice } from './chosen.ts'
import { endings, exportable, type Ending, type Exportable } from './exportable.ts'
import { csvOf, jsonOf } from './formats.ts'
import { mayExport } from './mayExport.ts'
import { tables } from './tables.ts'

const forms = {
  csv: { write: csvOf, type: 'text/csv; charset=utf-8' },
  json: { write: jsonOf, type: 'application/json; charset=utf-8' },
} as const

async function* rowsOf(actor: Actor, collection: Exportable, ids: readonly string[]) {
  for await (const docs of docsOf(actor, collection, ids)) yield* await tables[collection].rows(actor, docs)
}

/** What the list in the admin asks for. The guard has looked at its form, Payload looks at its meaning. */
function choiceIn({ query }: PayloadRequest): Choice {
  const { where, search, sort } = query
  return {
    where: typeof where === 'object' && where !== null ? (where as Where) : undefined,
    search: typeof search === 'string' ? search : undefined,
    sort: typeof sort === 'string' && sort !== '' ? sort.split(',') : undefined,
  }
}

/** "angebote-2026-11-23.csv" */
const fileName = (slug: Exportable, ending: Ending): string =>
  `${fold(label(`collections.${slug}.many`).de).replaceAll(' ', '-')}-${todayInBerlin()}.${ending}`

const exportOf = (collection: Exportable, ending: Ending): Endpoint => ({
  path: `/export/${collection}.${ending}`,
  method: 'get',
  handler: async (req) => {
    const actor = await personIn(req)
    if (!actor || !mayExport(userOf(req.user), collection)) {
      const message = sentence(req.i18n.language, 'export.notAllowed')
      return Response.json({ errors: [{ message }] }, { status: 403 })
    }
    const ids = await chosenIds(actor, collection, choiceIn(req))
    const { write, type } = forms[ending]
    const lines = write(tables[collection].headings, rowsOf(actor, collection, ids))
    return new Response(
      Readable.toWeb(Readable.from(lines, { objectMode: false })) as ReadableStream<Uint8Array>,
      {
        headers: {
          'content-type': type,
          'content-disposition': `attachment; filename="${fileName(collection, ending)}"`,
          'cache-control': 'no-store',
          'x-content-type-options': 'nosniff',
        },
      },
    )
  },
})

export const exportEndpoints: Endpoint[] = exportable.flatMap((collection) =>
  endings.map((ending) => exportOf(collection, ending)),
)
