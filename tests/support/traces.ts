import type { Page } from 'playwright-core'

/** What a site has left in a browser. The browser's own HTTP cache does not count; the traces page names it. */
export interface Traces {
  cookies: number
  localStorage: number
  sessionStorage: number
  databases: number
  cacheEntries: number
  serviceWorkers: number
  /** By the browser's own account, which includes stores that are empty now */
  bytes: number
}

/** A browser that has kept nothing. */
export const noTraces: Traces = {
  cookies: 0,
  localStorage: 0,
  sessionStorage: 0,
  databases: 0,
  cacheEntries: 0,
  serviceWorkers: 0,
  bytes: 0,
}

/**
 * Counts what the origin of the open page has stored. Ask the page that was used: session storage belongs to its tab.
 * Cookies know no port, so every cookie of the host counts.
 */
export async function storedOn(page: Page): Promise<Traces> {
  const origin = new URL(page.url()).origin
  const inPage = await page.evaluate(async () => {
    let cacheEntries = 0
    for (const name of await caches.keys()) {
      const cache = await caches.open(name)
      cacheEntries += (await cache.keys()).length
    }
    return {
      localStorage: localStorage.length,
      sessionStorage: sessionStorage.length,
      databases: (await indexedDB.databases()).length,
      cacheEntries,
      serviceWorkers: (await navigator.serviceWorker.getRegistrations()).length,
    }
  })
  const cookies = (await page.context().cookies(origin)).length
  return { cookies, ...inPage, bytes: await bytesOf(page, origin) }
}

async function bytesOf(page: Page, origin: string): Promise<number> {
  const session = await page.context().newCDPSession(page)
  try {
    return (await session.send('Storage.getUsageAndQuota', { origin })).usage
  } finally {
    await session.detach()
  }
}
