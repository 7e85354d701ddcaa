import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { openBrowser } from '../../support/chromium.ts'
import { servePages, type Pages } from '../../support/pages.ts'
import { noTraces, storedOn } from '../../support/traces.ts'

let browser: Browser
let pages: Pages
let page: Page

beforeAll(async () => {
  pages = await servePages({
    '/': '<!doctype html><title>Page</title>',
    '/worker.js': 'addEventListener("fetch", () => {})',
  })
  browser = await openBrowser()
}, 60_000)
afterAll(async () => {
  await browser.close()
  await pages.close()
})
beforeEach(async () => {
  const context = await browser.newContext()
  page = await context.newPage()
  await page.goto(`${pages.origin}/`)
  return () => context.close()
})

test('a page that keeps nothing leaves nothing', async () => {
  expect(await storedOn(page)).toEqual(noTraces)
})

test('a cookie is found', async () => {
  await page.evaluate(() => (document.cookie = 'a=1'))
  expect(await storedOn(page)).toEqual({ ...noTraces, cookies: 1 })
})

test('local and session storage are found', async () => {
  await page.evaluate(() => {
    localStorage.setItem('a', '1')
    sessionStorage.setItem('b', '1')
    sessionStorage.setItem('c', '1')
  })
  expect(await storedOn(page)).toMatchObject({ localStorage: 1, sessionStorage: 2 })
})

test('a database is found', async () => {
  await page.evaluate(
    () =>
      new Promise((opened) => {
        indexedDB.open('a').onsuccess = opened
      }),
  )
  const stored = await storedOn(page)
  expect(stored.databases).toBe(1)
  expect(stored.bytes).toBeGreaterThan(0)
})

test('entries of all caches are found', async () => {
  await page.evaluate(async () => {
    await (await caches.open('a')).put('/a', new Response('a'))
    await (await caches.open('b')).put('/b', new Response('b'))
  })
  const stored = await storedOn(page)
  expect(stored.cacheEntries).toBe(2)
  expect(stored.bytes).toBeGreaterThan(0)
})

test('a service worker is found', async () => {
  await page.evaluate(async () => {
    await navigator.serviceWorker.register('/worker.js')
    await navigator.serviceWorker.ready
  })
  expect(await storedOn(page)).toMatchObject({ serviceWorkers: 1 })
})
