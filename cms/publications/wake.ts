/** Tells the site, after the commit, that there is something to fetch. Never blocks or fails a save: the site also polls. */
import { createHmac } from 'node:crypto'
import type { Payload } from 'payload'
import { settings } from '../settings.ts'

/** Signature of a wake at a time: the site refuses one that is older than a minute. */
export const wakeSignature = (secret: string, time: string): string =>
  createHmac('sha256', secret).update(`wake.${time}`).digest('hex')

let isPlanned = false

/** Wakes the site once for all rows of a transaction, which call this one after another. */
export function wakeSite(payload: Pick<Payload, 'logger'>): void {
  if (isPlanned) return
  isPlanned = true
  setImmediate(() => {
    isPlanned = false
    void sendWake(payload)
  })
}

async function sendWake({ logger }: Pick<Payload, 'logger'>): Promise<void> {
  const time = String(Date.now())
  try {
    const response = await fetch(new URL('/wake', settings.siteUrl), {
      method: 'POST',
      headers: {
        'x-wake-time': time,
        'x-wake-signature': wakeSignature(settings.wakeSecret, time),
        origin: settings.siteUrl,
      },
      signal: AbortSignal.timeout(2000),
    })
    if (!response.ok) logger.warn(`The site answered a wake with ${String(response.status)}; it will poll.`)
  } catch {
    logger.info('The site could not be woken; it will find what is new when it polls.')
  }
}
