/** Every kind of page in every language, the made-up ones included: nothing is cut off, nothing is untranslated. */
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import list from '../../locales/languages.json' with { type: 'json' }
import { openBrowser } from '../support/chromium.ts'
import { overflowing } from '../support/layout.ts'
import { startSystem, type System } from '../support/servers.ts'
import { addressesOf } from '../support/sitemap.ts'
import { pathOf, templates } from '../support/templates.ts'

const pseudo = ['en-XA', 'ar-XB']
let system: System
let browser: Browser
let page: Page
let addresses: string[]

beforeAll(async () => {
  ;[system, browser] = await Promise.all([startSystem({ env: { PSEUDO_LANGUAGES: '1' } }), openBrowser()])
  page = await browser.newPage({ viewport: { width: 320, height: 640 } })
  addresses = await addressesOf(system.siteUrl)
}, 300_000)
afterAll(async () => {
  await browser.close()
  await system.stop()
})

describe.each([...list.map(({ code }) => code), ...pseudo])('in %s', (language) => {
  it.each(templates)('nothing is cut off at 320 px: $name', async (template) => {
    await page.goto(`${system.siteUrl}/${language}${pathOf(template, addresses)}`)
    expect(await overflowing(page)).toEqual([])
  })
})

/** Words on the page that are neither an entry's own (marked by their language or isolated as a name) nor translated. */
const untranslated = (onPage: Page): Promise<string[]> =>
  onPage.evaluate(() => {
    const own = '[lang]:not(html), bdi, select[name=district], .home, .chips, .week, script, style'
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const found: string[] = []
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = (node.textContent ?? '').replace(/[\u2066\u2068][^\u2069]*\u2069/g, '').trim()
      if (/\p{L}{2}/u.test(text) && !text.includes('[') && !node.parentElement?.closest(own)) found.push(text)
    }
    return found
  })

describe('in the made-up language', () => {
  it.each(templates)('every word comes from locales/: $name', async (template) => {
    await page.goto(`${system.siteUrl}/en-XA${pathOf(template, addresses)}`)
    expect(await untranslated(page)).toEqual([])
  })
})
