import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBrowser } from '../../support/chromium.ts'
import { servePages, type Pages } from '../../support/pages.ts'
import { paintsOf, phones, throttle } from '../../support/throttle.ts'

let browser: Browser
let pages: Pages

beforeAll(async () => {
  const filler = 'Kurse mit Kinderbetreuung. '.repeat(4000)
  pages = await servePages({
    '/': '<!doctype html><title>Page</title><h1>Kurse mit Kinderbetreuung</h1>',
    '/blocked': `<!doctype html><title>Page</title><script src="/filler.js"></script><h1>Kurse</h1>`,
    '/filler.js': `/* ${filler} */`,
  })
  browser = await openBrowser()
}, 60_000)
afterAll(async () => {
  await browser.close()
  await pages.close()
})

test('a slow network delays what is painted by at least its round trip', async () => {
  const page = await browser.newPage()
  await throttle(page, phones.worst)
  await page.goto(`${pages.origin}/`)
  const { firstContent, largestContent } = await paintsOf(page)
  expect(firstContent).toBeGreaterThan(phones.worst.rttMs)
  expect(largestContent).toBeGreaterThanOrEqual(firstContent)
  await page.close()
})

test('a slow network delays by the size of what blocks the page', async () => {
  const page = await browser.newPage()
  await throttle(page, { kbps: 400, rttMs: 0, cpu: 1 })
  await page.goto(`${pages.origin}/blocked`)
  // 108 kB at 50 kB a second
  expect((await paintsOf(page)).largestContent).toBeGreaterThan(1900)
  await page.close()
})
