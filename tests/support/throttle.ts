import type { Page } from 'playwright-core'

export interface Phone {
  kbps: number
  rttMs: number
  /** How many times slower than this machine */
  cpu: number
}

/** The two phones of the budgets. */
export const phones = {
  cheap: { kbps: 1600, rttMs: 150, cpu: 4 },
  worst: { kbps: 400, rttMs: 400, cpu: 4 },
} as const satisfies Record<string, Phone>

/**
 * Slows a page down to a phone on a mobile network, until the page is closed. Give it a context of its own: a second
 * visit in the same context finds the browser's cache filled.
 */
export async function throttle(page: Page, { kbps, rttMs, cpu }: Phone): Promise<void> {
  const session = await page.context().newCDPSession(page)
  const bytesPerSecond = (kbps * 1000) / 8
  await session.send('Network.enable')
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: rttMs,
    downloadThroughput: bytesPerSecond,
    uploadThroughput: bytesPerSecond,
  })
  await session.send('Emulation.setCPUThrottlingRate', { rate: cpu })
}

/** Milliseconds from the start of the navigation. */
export interface Paints {
  firstContent: number
  largestContent: number
}

/**
 * When the open page was painted. The largest content is final only after the page has come to rest: wait for that
 * first, and do not click or type before.
 */
export async function paintsOf(page: Page): Promise<Paints> {
  return page.evaluate(
    () =>
      new Promise<Paints>((resolve, reject) => {
        const firstContent = performance.getEntriesByName('first-contentful-paint')[0]?.startTime
        const late = setTimeout(() => reject(new Error('The page has painted no content.')), 10_000)
        new PerformanceObserver((list) => {
          clearTimeout(late)
          const largestContent = list.getEntries().at(-1)?.startTime ?? 0
          resolve({ firstContent: firstContent ?? largestContent, largestContent })
        }).observe({ type: 'largest-contentful-paint', buffered: true })
      }),
  )
}
