/** Read by workers at navigations, at most every few minutes: whether to end themselves, and what to forget. */
import type { APIRoute } from 'astro'
import { content } from '../content/index.ts'
import type { Control } from '../pwa/parcel.ts'
import { settings } from '../settings.ts'

export const GET: APIRoute = ({ url }) => {
  const { epoch, seq } = content.store
  const since = Number(url.searchParams.get('since') ?? seq)
  const gone = content.withdrawals.since(url.searchParams.get('epoch') ?? epoch, since)
  const control: Control = { kill: settings.killWorker, epoch, seq, gone }
  return Response.json(control, { headers: { 'cache-control': 'no-store' } })
}
