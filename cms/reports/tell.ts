/**
 * `POST /api/reports/tell` with `{ time, offer, reason, signature }`: the site hands on what a reader said. 403 when it did
 * not come from the site, 404 when the offer is not public, 429 when there are too many at once.
 */
import type { Endpoint, PayloadRequest } from 'payload'
import { todayInBerlin } from '../../content-models/localDate.ts'
import { reportReason, type ReportReason } from '../../content-models/reportReasons.ts'
import { idOf } from '../access/idOf.ts'
import { togetherIn } from '../database/together.ts'
import { take } from '../guard/limits.ts'
import { rowOf } from '../publications/rows.ts'
import { sentWith, textIn } from '../sent.ts'
import { settings } from '../settings.ts'
import { isGenuine } from './signature.ts'

const answer = (status: number) => Response.json({ ok: status === 200 }, { status })

/** Keeps it, unless the same was said of this offer today. */
async function keep(req: PayloadRequest, id: string, reason: ReportReason): Promise<void> {
  const { db } = req.payload
  const day = todayInBerlin()
  const key = `${day}/${id}/${reason}`
  if (await db.findOne({ collection: 'reports', where: { key: { equals: key } }, req })) return
  const offer = await db.findOne<Readonly<Record<string, unknown>> & { id: string }>({
    collection: 'offers',
    where: { id: { equals: id } },
    req,
  })
  const data = {
    key,
    offer: id,
    title: offer?.['title'] ?? null,
    district: idOf(offer?.['district']) ?? null,
    reason,
    day: `${day}T00:00:00.000Z`,
  }
  await db.create({ collection: 'reports', data, req })
}

export const tellEndpoint: Endpoint = {
  path: '/tell',
  method: 'post',
  handler: async (req) => {
    const sent = await sentWith(req)
    const [time, offer, name, signature] = ['time', 'offer', 'reason', 'signature'].map((part) =>
      textIn(sent[part], 100),
    ) as [string, string, string, string]
    const reason = reportReason(name)
    if (!reason || !isGenuine(settings.wakeSecret, { time, offer, reason, signature }, Date.now()))
      return answer(403)
    if (!(await take('reports', 'all'))) return answer(429)
    if ((await rowOf(req, 'offer', offer))?.state !== 'live') return answer(404)
    await togetherIn(req, () => keep(req, offer, reason))
    return answer(200)
  },
}
