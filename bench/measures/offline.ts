/** A phone that was asked to keep the finder, without network. */
import { facetTaps } from '../browser/facetTaps.ts'
import { visit } from '../browser/visit.ts'
import type { Page } from 'playwright-core'
import { keep } from '../../tests/e2e/support/phone.ts'
import { get } from '../http.ts'
import { atMost, bytes, ms, type Reading } from '../readings.ts'
import type { Measure } from './measure.ts'

/** Where all offers are too many, she lives here. */
const home = '15090'

/** Keeps all offers, or those of a region; gives what to add to an address to mean the same ones. */
async function keepThem(page: Page): Promise<string> {
  await keep(page)
  const district = page.locator('[data-offline] select')
  if ((await district.count()) === 0) return ''
  await district.selectOption(home)
  await keep(page)
  return `district=${home}`
}

/** The budget for a tap is meant for a catalogue of this size at most, compressed. */
const usualCatalogue = 200_000

export const offline: Measure = {
  name: 'offline',
  take: ({ siteUrl }, browser) =>
    visit(browser, async ({ page, context }): Promise<Reading[]> => {
      await page.goto(`${siteUrl}/ar/`)
      const region = await keepThem(page)
      const catalogue = (await get(`${siteUrl}/ar/catalogue.json?${region}`)).body.byteLength
      await page.goto(`${siteUrl}/ar/offers?want=first_german&${region}`)
      const online = await page.locator('#found').textContent()
      await context.setOffline(true)
      await page.reload()
      await page.locator('#finder[data-ready]').waitFor()
      const works = (await page.locator('#found').textContent()) === online
      const { p50, shown } = await facetTaps(page)
      return [
        {
          what: 'reload without network, after her one tap',
          value: works ? 0 : 1,
          shown: works ? 'works, with the catalogue' : 'does not show what the site showed',
          budget: { most: 0, shown: 'works' },
        },
        {
          what: 'catalogue of Arabic on the phone (all, or Stendal and neighbours), compressed',
          value: catalogue,
          shown: bytes(catalogue),
        },
        {
          what: 'one facet change offline at 4× CPU, to painted, p50 / p95 (budget: p50, catalogue ≤ 200 kB)',
          value: p50,
          shown,
          ...(catalogue <= usualCatalogue ? { budget: atMost(50, ms) } : {}),
        },
      ]
    }),
}
