/** The CMS says that something was published. Signed; an old or forged note is refused. */
import { createHmac, timingSafeEqual } from 'node:crypto'
import type { APIRoute } from 'astro'
import { content } from '../content/index.ts'
import { settings } from '../settings.ts'

const oldest = 60_000

function isGenuine(time: string, signature: string): boolean {
  const expected = createHmac('sha256', settings.wakeSecret).update(`wake.${time}`).digest()
  const given = Buffer.from(signature, 'hex')
  const isFresh = Math.abs(Date.now() - Number(time)) <= oldest
  return (
    settings.wakeSecret !== '' &&
    isFresh &&
    given.length === expected.length &&
    timingSafeEqual(given, expected)
  )
}

export const POST: APIRoute = ({ request }) => {
  const headers = { 'cache-control': 'no-store' }
  if (!isGenuine(request.headers.get('x-wake-time') ?? '', request.headers.get('x-wake-signature') ?? ''))
    return Response.json({ error: 'Not signed, or too old.' }, { status: 403, headers })
  void content.intake.fetchNow()
  return Response.json({ ok: true }, { status: 202, headers })
}
