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

describe.each([...list.map(({ code }) => code), ...pseudo])('in %s', (language) => {
  it.each(templates)('nothing is cut off at 320 px: $name', async (template) => {
    await page.goto(`${system.siteUrl}/${language}${pathOf(template, addresses)}`)
    expect(await overflowing(page)).toEqual([])
  })

  it.each([1000, 1152])('the tables of the report fit a screen of %i px', async (width) => {
    await page.setViewportSize({ width, height: 640 })
    await page.goto(`${system.siteUrl}/${language}/info/report`)
    const past = await overflowing(page)
    await page.setViewportSize({ width: 320, height: 640 })
    expect(past).toEqual([])
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

describe('the exit', () => {
  const box = () =>
    page.locator('.exit').evaluate((exit) => {
      const { x, y, width, height } = exit.getBoundingClientRect()
      return { x, y, width, height }
    })
  const openHelp = async (language: string, size: { width: number; height: number }) => {
    await page.setViewportSize(size)
    await page.goto(`${system.siteUrl}/${language}/help`)
  }

  it.each(list.map(({ code }) => code))(
    'is as large and in the same corner on every page: %s',
    async (code) => {
      await page.setViewportSize({ width: 360, height: 740 })
      await page.goto(`${system.siteUrl}/${code}/`)
      const onStart = await box()
      for (const template of templates) {
        await page.goto(`${system.siteUrl}/${code}${pathOf(template, addresses)}`)
        expect(await box(), template.name).toEqual(onStart)
      }
    },
  )

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
    const before = await box()
    await page.evaluate(() => {
      scrollTo(0, 600)
    })
    expect(await box()).toEqual(before)
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
    await page.setViewportSize({ width: 800, height: 1100 })
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
