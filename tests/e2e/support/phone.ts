/** What a woman does with the panel "use without internet", and what can be seen of it from outside. */
import type { Browser, BrowserContext, Page } from 'playwright-core'

export interface Phone {
  context: BrowserContext
  page: Page
  /** Faults that the page's own script did not handle */
  errors: string[]
}

export async function newPhone(browser: Browser): Promise<Phone> {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 } })
  const page = await context.newPage()
  const errors: string[] = []
  page.on('pageerror', (error) => errors.push(error.message))
  return { context, page, errors }
}

/** Has the browser tell that data is dear, or that it no longer is, as its own setting does. */
export async function saveData({ context, page }: Phone, isOn: boolean): Promise<void> {
  const session = await context.newCDPSession(page)
  await session.send('Emulation.setDataSaverOverride' as never, { dataSaverEnabled: isOn } as never)
}

/** A network whose answers take two seconds: browsers call it 2g. */
export async function on2g({ context, page }: Phone): Promise<void> {
  const session = await context.newCDPSession(page)
  await session.send('Network.enable')
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 2_000,
    downloadThroughput: 30_000,
    uploadThroughput: 30_000,
    connectionType: 'cellular2g',
  })
}

/** Taps "yes, keep" and waits for what is said in the end. */
export async function keep(page: Page): Promise<string> {
  await page.locator('[data-offline]').waitFor()
  await page.click('[data-part=ask] [data-action=keep]')
  return said(page)
}

/** What the panel says once it is done with what was asked of it. */
export async function said(page: Page): Promise<string> {
  const [status, progress] = [page.locator('[data-part=status]'), page.locator('[data-part=progress]')]
  await status.filter({ hasText: /./ }).waitFor()
  await progress.waitFor({ state: 'hidden' })
  return (await status.textContent()) ?? ''
}

/** Taps "load the newer one" on a page that offers it, and waits until all of it is there. */
export async function renew(page: Page): Promise<void> {
  const reloaded = page.waitForEvent('load')
  await page.click('[data-part=newer] [data-action=keep]')
  await reloaded
  await page.locator('[data-part=kept]').waitFor()
}

export const word = async (page: Page, name: 'ready' | 'failed' | 'deleted'): Promise<string> =>
  (await page.locator('[data-offline]').getAttribute(`data-${name}`)) ?? ''

/** Waits until the finder answers without asking for a page. */
export const finderReady = (page: Page): Promise<void> => page.locator('#finder[data-ready]').waitFor()

/** Names of the caches and how many entries each has. */
export const cachesOf = (page: Page): Promise<Record<string, number>> =>
  page.evaluate(async () => {
    const found: Record<string, number> = {}
    for (const name of await caches.keys()) found[name] = (await (await caches.open(name)).keys()).length
    return found
  })

/** Everything that is kept, as one text. */
export const keptText = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    let text = ''
    for (const name of await caches.keys()) {
      const cache = await caches.open(name)
      for (const request of await cache.keys()) {
        const kept = await cache.match(request)
        // Read in any case: an answer that nobody reads to its end holds its entry beyond deletion.
        const words = (await kept?.text()) ?? ''
        if (/html|json/.test(kept?.headers.get('content-type') ?? '')) text += words
      }
    }
    return text
  })
