/** A visit of a phone, with everything that went over the wire. */
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core'

export interface Sent {
  readonly url: string
  readonly type: string
  /** Seconds on the browser's own clock */
  readonly begun: number
  /** When each part came, and how many bytes it had, headers included */
  readonly parts: { at: number; bytes: number }[]
  cookies: boolean
}

export interface Visit {
  readonly page: Page
  readonly context: BrowserContext
  /** In the order of the requests */
  readonly sent: Sent[]
}

export const bytesOf = ({ parts }: Sent): number => parts.reduce((sum, part) => sum + part.bytes, 0)

/** Everything that goes over the wire of a page from now on. */
export async function listen(page: Page, context: BrowserContext): Promise<Sent[]> {
  const session = await context.newCDPSession(page)
  const byId = new Map<string, Sent>()
  const sent: Sent[] = []
  session.on('Network.requestWillBeSent', ({ requestId, request, type, timestamp }) => {
    const one = { url: request.url, type: type ?? 'Other', begun: timestamp, parts: [], cookies: false }
    byId.set(requestId, one)
    sent.push(one)
  })
  session.on('Network.responseReceived', ({ requestId, response, timestamp }) => {
    byId.get(requestId)?.parts.push({ at: timestamp, bytes: response.encodedDataLength })
  })
  session.on('Network.responseReceivedExtraInfo', ({ requestId, headers }) => {
    const one = byId.get(requestId)
    if (one && Object.keys(headers).some((name) => name.toLowerCase() === 'set-cookie')) one.cookies = true
  })
  session.on('Network.dataReceived', ({ requestId, encodedDataLength, timestamp }) => {
    byId.get(requestId)?.parts.push({ at: timestamp, bytes: encodedDataLength })
  })
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength, timestamp }) => {
    const one = byId.get(requestId)
    // The rest that no part has named, so that the sum is what the browser itself counts.
    if (one) one.parts.push({ at: timestamp, bytes: Math.max(0, encodedDataLength - bytesOf(one)) })
  })
  await session.send('Network.enable')
  return sent
}

/** Opens an empty tab of a phone that has never been here, lets `work` use it, and closes it. */
export async function visit<T>(
  browser: Browser,
  work: (visit: Visit) => Promise<T>,
  options: BrowserContextOptions = {},
): Promise<T> {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, ...options })
  try {
    const page = await context.newPage()
    return await work({ page, context, sent: await listen(page, context) })
  } finally {
    await context.close()
  }
}
