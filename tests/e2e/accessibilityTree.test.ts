/**
 * What a screen reader finds on the finder and on an offer, as a text that a person can read in a diff. Days change and
 * are left out. After a wanted change: `npm run test:e2e -- accessibilityTree -u`, and read what changed.
 */
import { expect, it } from 'vitest'
import { finderReady } from './support/phone.ts'
import { browser, keepRunning, system } from './support/running.ts'

const slug = 'naehcafe-am-vormittag-mit-kinderzimmer'

keepRunning()

/** Without dates, and without the names of days before them: "today, Monday, 30 November 2026". */
const withoutDays = (tree: string): string =>
  tree.replace(/(?:\p{L}+[,،] )*\d{1,2}\.? \p{L}+ 20\d\d/gu, '(date)')

it.each(['de', 'ar'])('the finder in %s reads as it should', async (language) => {
  const page = await browser.newPage({ viewport: { width: 360, height: 740 } })
  // One offer, because the order of several changes every day.
  await page.goto(`${system.siteUrl}/${language}/offers?q=naehcafe%20kinderzimmer`)
  await finderReady(page)
  await page.click('.filter > summary')
  await page.locator('.filter details > summary').last().click()
  const tree = await page.locator('main').ariaSnapshot()
  await page.close()
  await expect(withoutDays(tree)).toMatchFileSnapshot(`snapshots/finder.${language}.yml`)
})

it.each(['de', 'ar'])('an offer in %s reads as it should', async (language) => {
  const page = await browser.newPage({ viewport: { width: 360, height: 740 } })
  await page.goto(`${system.siteUrl}/${language}/offers/${slug}`)
  await page.locator('[data-save]').waitFor()
  const tree = await page.locator('body').ariaSnapshot()
  await page.close()
  await expect(withoutDays(tree)).toMatchFileSnapshot(`snapshots/offer.${language}.yml`)
})
