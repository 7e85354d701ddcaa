/** How much script a reader needs, and how much she gets. */
import type { Browser, Page } from 'playwright-core'
import { bytesOf, visit, type Sent } from '../browser/visit.ts'
import { atMost, bytes, type Reading } from '../readings.ts'
import type { Measure } from './measure.ts'

const scriptsIn = (sent: Sent[]) =>
  sent.filter(({ type }) => type === 'Script').reduce((sum, one) => sum + bytesOf(one), 0)

/** Asks the questions of the start page, then reads an offer. */
async function readAndFilter(page: Page, siteUrl: string): Promise<boolean> {
  await page.goto(`${siteUrl}/ar/`)
  await page.check('input[name=childcare][value=with]')
  await page.click('form button[type=submit], form button.sign')
  await page.waitForLoadState()
  const found = await page.locator('.card h2 a').count()
  await page.locator('.card h2 a').first().click()
  await page.waitForLoadState()
  return found > 0 && new URL(page.url()).pathname.startsWith('/ar/offers/')
}

const withoutScript = (browser: Browser, siteUrl: string): Promise<Reading> =>
  visit(
    browser,
    async ({ page }) => {
      const works = await readAndFilter(page, siteUrl).catch(() => false)
      return {
        what: 'script needed to read and to filter',
        value: works ? 0 : 1,
        shown: works ? '0 (read and filtered without script)' : 'does not work without script',
        budget: atMost(0, String),
      }
    },
    { javaScriptEnabled: false },
  )

const filtering = (browser: Browser, siteUrl: string): Promise<Reading> =>
  visit(browser, async ({ page, sent }) => {
    await page.goto(`${siteUrl}/ar/offers`)
    await page.locator('#finder[data-ready]').waitFor()
    await page.click('.filter > summary')
    await page.check('input[name=childcare][value=with]')
    await page.waitForURL(/childcare=with/)
    const size = scriptsIn(sent)
    return {
      what: 'script a filtering visit loads, headers included, brotli',
      value: size,
      shown: bytes(size),
      budget: atMost(75_000, bytes),
    }
  })

/** Script that everybody gets, see docs/decisions/006: the quick exit, and the button of "use without internet". */
const ofEverybody = [
  'Page.astro',
  'OfflinePanel.astro',
  'network',
  'preload-helper',
  'stay',
  'store',
  'traces',
  'whenIdle',
]
const isForAll = ({ url }: Sent) =>
  ofEverybody.some((name) => new URL(url).pathname.startsWith(`/assets/${name}`))

const savingData = (browser: Browser, siteUrl: string): Promise<Reading[]> =>
  visit(
    browser,
    async ({ page, sent }) => {
      await page.goto(`${siteUrl}/ar/offers`)
      await page.waitForTimeout(4000)
      const forAll = scriptsIn(sent.filter(isForAll))
      if (forAll === 0) throw new Error('The quick exit was not loaded, or has another name now.')
      const rest = scriptsIn(sent) - forAll
      return [
        {
          what: 'script of the finder with Save-Data',
          value: rest,
          shown: bytes(rest),
          budget: atMost(0, String),
        },
        {
          what: 'script of quick exit and offline button, with Save-Data too',
          value: forAll,
          shown: bytes(forAll),
        },
      ]
    },
    { extraHTTPHeaders: { 'save-data': 'on' } },
  )

export const script: Measure = {
  name: 'script',
  once: true,
  take: async ({ siteUrl }, browser) => [
    await withoutScript(browser, siteUrl),
    await filtering(browser, siteUrl),
    ...(await savingData(browser, siteUrl)),
  ],
}
