/**
 * Every kind of page in every language, the made-up ones included: nothing is cut off, nothing is untranslated, and what
 * stands round the page is where it is looked for.
 */
import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import list from '../../locales/languages.json' with { type: 'json' }
import { overflowing } from '../support/layout.ts'
import { addressesOf } from '../support/sitemap.ts'
import { pathOf, templates } from '../support/templates.ts'
import { browser, keepRunning, system } from './support/running.ts'

const pseudo = ['en-XA', 'ar-XB']
let page: Page
let addresses: string[]

keepRunning({ env: { PSEUDO_LANGUAGES: '1' } })
beforeAll(async () => {
  page = await browser.newPage({ viewport: { width: 320, height: 640 } })
  addresses = await addressesOf(system.siteUrl)
})

/** Resizes the window, and waits until the page has learnt of it. */
async function resize(size: { width: number; height: number }): Promise<void> {
  await page.setViewportSize(size)
  await page.waitForFunction(({ width, height }) => innerWidth === width && innerHeight === height, size)
}

/** Where the exit stands, and how large it is. */
const exit = () =>
  page.locator('.exit').evaluate((button) => {
    const { x, y, width, height } = button.getBoundingClientRect()
    return { x, y, width, height }
  })

/** The signpost that asks for a place is one line high: of a second one axe cannot say whether it can be read. */
const signHeights = () =>
  page
    .locator('.bottom .sign')
    .evaluateAll((signs) => signs.map((sign) => sign.getBoundingClientRect().height))

describe.each([...list.map(({ code }) => code), ...pseudo])('in %s', (language) => {
  let exitOnStart: Awaited<ReturnType<typeof exit>>
  beforeAll(async () => {
    await resize({ width: 360, height: 740 })
    await page.goto(`${system.siteUrl}/${language}/`)
    exitOnStart = await exit()
  })

  it.each(templates)(
    'nothing is cut off at 320 px, and the exit is where it always is: $name',
    async (template) => {
      await resize({ width: 320, height: 640 })
      await page.goto(`${system.siteUrl}/${language}${pathOf(template, addresses)}`)
      expect(await overflowing(page)).toEqual([])
      await resize({ width: 360, height: 740 })
      expect(await exit()).toEqual(exitOnStart)
      for (const height of await signHeights()) expect(height).toBeLessThan(66)
    },
  )

  it('the tables of the report fit a screen of 1000 px and one of 1152 px', async () => {
    await page.goto(`${system.siteUrl}/${language}/info/report`)
    for (const width of [1000, 1152]) {
      await resize({ width, height: 640 })
      expect(await overflowing(page), `${String(width)} px`).toEqual([])
    }
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
      // Words of three letters are made up without brackets.
      const isMadeUp = text.includes('[') || (text.length <= 3 && /(?![A-Za-z])\p{L}/u.test(text))
      if (/\p{L}{2}/u.test(text) && !isMadeUp && !node.parentElement?.closest(own)) found.push(text)
    }
    return found
  })

describe('in the made-up language', () => {
  it.each(templates)('every word comes from locales/: $name', async (template) => {
    await page.goto(`${system.siteUrl}/en-XA${pathOf(template, addresses)}`)
    expect(await untranslated(page)).toEqual([])
  })
})

describe('the exit', () => {
  const openHelp = async (language: string, size: { width: number; height: number }) => {
    await resize(size)
    await page.goto(`${system.siteUrl}/${language}/help`)
  }

  it('is the second stop for who goes by keys, after the one way past the frame', async () => {
    await openHelp('de', { width: 360, height: 740 })
    const stops: (string | null)[] = []
    for (let press = 0; press < 3; press++) {
      await page.keyboard.press('Tab')
      stops.push(await page.evaluate(() => document.activeElement?.getAttribute('class') ?? null))
    }
    expect(stops).toEqual(['skip', 'skip', 'home'])
    expect(await page.locator('.skip[href="#content"]').count()).toBe(1)
    expect(await page.locator('.skip[data-exit]').count()).toBe(1)
  })

  it.each([
    ['at 400 %', { width: 320, height: 256 }],
    ['on a phone held sideways', { width: 740, height: 360 }],
  ])('alone stays in sight when she scrolls %s', async (_, size) => {
    await openHelp('de', size)
    const before = await exit()
    await page.evaluate(() => {
      scrollTo(0, 600)
    })
    expect(await exit()).toEqual(before)
    const stuck = await page.evaluate(() =>
      [...document.querySelectorAll('body *')]
        .filter((one) => ['fixed', 'sticky'].includes(getComputedStyle(one).position))
        .map((one) => one.getAttribute('class')),
    )
    expect(stuck).toEqual([expect.stringMatching(/^button exit/)])
  })
})

describe('on paper', () => {
  it('stands what is to read, in ink on white, and nothing that can only be tapped', async () => {
    await resize({ width: 800, height: 1100 })
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
    const tapped = '.bar, .skip, .bottom, .chips, .filter, .pages, .offline, .phones nav'
    for (const path of ['/offers?childcare=with', pathOf({ name: '', path: '/offers/*' }, addresses)]) {
      await page.goto(`${system.siteUrl}/de${path}`)
      const shown = page.locator(tapped).filter({ visible: true })
      expect(await shown.evaluateAll((all) => all.map((one) => one.getAttribute('class')))).toEqual([])
      const ink = await page.evaluate(() => getComputedStyle(document.documentElement).color)
      expect(ink).toBe('rgb(29, 23, 48)')
    }
    await page.emulateMedia({ media: null, colorScheme: null })
  })
})
