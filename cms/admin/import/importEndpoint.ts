/**
 * `POST /api/import/offers` with a table as its body: says what an import would do; with `?apply=1` does it.
 * `all=1` for all or nothing, `organisation=…` for rows that name none. With the rights of who asks, and drafts only.
 */
import type { Endpoint, PayloadRequest } from 'payload'
import { largestTable } from '../../guard/sizes.ts'
import { personIn } from '../../import/actor.ts'
import { importTable } from '../../import/importTable.ts'
import { refusedReport } from '../../import/report.ts'
import { sentence } from '../../words.ts'

/** The body, or undefined when it is larger than it may be; never more than that is kept. */
async function bytesOf({ body }: PayloadRequest): Promise<Buffer | undefined> {
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of (body ?? []) as AsyncIterable<Uint8Array>) {
    length += chunk.length
    if (length > largestTable) return undefined
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

export const importEndpoint: Endpoint = {
  path: '/import/offers',
  method: 'post',
  handler: async (req) => {
    const actor = await personIn(req)
    const refused = { errors: [{ message: sentence(req.i18n.language, 'export.notAllowed') }] }
    if (!actor) return Response.json(refused, { status: 403 })
    const bytes = await bytesOf(req)
    const tooBig = { key: 'import.tooBig', gaps: { max: '2' } }
    if (!bytes) return Response.json(refusedReport(actor.language, tooBig), { status: 413 })
    const asked = req.searchParams
    const report = await importTable(actor, bytes, {
      organisation: asked.get('organisation') ?? undefined,
      allOrNothing: asked.get('all') === '1',
      apply: asked.get('apply') === '1',
    })
    return Response.json(report)
  },
}
