/** Hands what a reader said on to the CMS, signed. The site keeps nothing of it, whatever comes of it. */
import { createHmac } from 'node:crypto'
import { reportText, type ReportReason } from '../../content-models/reportReasons.ts'

const patience = 5000

/** Has the CMS taken it? No when it is away, or takes no more for now. */
export async function tellCms(
  { cmsUrl, wakeSecret }: { cmsUrl: URL; wakeSecret: string },
  offer: string,
  reason: ReportReason,
): Promise<boolean> {
  const time = String(Date.now())
  const signature = createHmac('sha256', wakeSecret)
    .update(reportText(time, offer, reason))
    .digest('hex')
  const response = await fetch(new URL('/api/reports/tell', cmsUrl), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ time, offer, reason, signature }),
    signal: AbortSignal.timeout(patience),
  }).catch(() => undefined)
  return response?.ok === true
}
