/** Only the site hands reports on, and a note that somebody caught is worth nothing a minute later. */
import { createHmac, timingSafeEqual } from 'node:crypto'
import { reportText } from '../../content-models/reportReasons.ts'

const oldest = 60_000

export interface SignedReport {
  /** Milliseconds since 1970, as text */
  readonly time: string
  readonly offer: string
  readonly reason: string
  readonly signature: string
}

/** Is this a report that the site signed within the last minute? */
export function isGenuine(
  secret: string,
  { time, offer, reason, signature }: SignedReport,
  now: number,
): boolean {
  const right = createHmac('sha256', secret)
    .update(reportText(time, offer, reason))
    .digest()
  const given = Buffer.from(signature, 'hex')
  return (
    Math.abs(now - Number(time)) <= oldest && given.length === right.length && timingSafeEqual(given, right)
  )
}
