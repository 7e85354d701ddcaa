/** A sign of life for whoever runs the site: answers once there is content, and says what is held and why. */
import type { APIRoute } from 'astro'
import { content } from '../content/index.ts'

export const GET: APIRoute = () => {
  const { store, intake } = content
  const isReady = store.epoch !== ''
  return Response.json(
    { ok: isReady, seq: store.seq, offers: store.entries.offer.size, held: intake.held ?? null },
    { status: isReady ? 200 : 503, headers: { 'cache-control': 'no-store' } },
  )
}
