/** When the largest content stands on a slow phone; each page five times, always a first visit. */
import type { Browser } from 'playwright-core'
import { servePages } from '../../tests/support/pages.ts'
import { paintsOf, phones, throttle, type Phone } from '../../tests/support/throttle.ts'
import { visit } from '../browser/visit.ts'
import { textOf } from '../http.ts'
import { atMost, seconds, type Budget, type Reading } from '../readings.ts'
import { median } from '../statistics.ts'
import type { Measure } from './measure.ts'

const times = 5
const most = { cheap: 800, worst: 1500 } as const

const named = ({ kbps, rttMs }: Phone) =>
  `${kbps >= 1000 ? `${String(kbps / 1000)} Mbit/s` : `${String(kbps)} kbit/s`}, ${String(rttMs)} ms, 4× CPU`

/** Script comes when the browser is idle: the page is at rest once it is loaded and has been left alone. */
const paintOf = (browser: Browser, address: string, phone: Phone): Promise<number> =>
  visit(browser, async ({ page }) => {
    await throttle(page, phone)
    await page.goto(address, { waitUntil: 'load', timeout: 60_000 })
    await page.waitForTimeout(500)
    return (await paintsOf(page)).largestContent
  })

async function lcp(
  browser: Browser,
  name: string,
  address: string,
  phone: keyof typeof phones,
): Promise<Reading> {
  const taken = []
  for (let turn = 0; turn < times; turn++) taken.push(await paintOf(browser, address, phones[phone]))
  const budget: Budget = atMost(most[phone], (limit) => `${String(limit / 1000)} s`)
  const value = median(taken)
  return {
    what: `LCP ${name}, ${named(phones[phone])}`,
    value,
    shown: seconds(value),
    ...(name === 'empty page' ? {} : { budget }),
  }
}

export const paint: Measure = {
  name: 'paint',
  once: true,
  take: async ({ siteUrl }, browser) => {
    const empty = await servePages({ '/': '<!doctype html><title>Page</title><h1>Page</h1>' })
    const offer = /href="(\/ar\/offers\/[^"?]+)"/.exec(await textOf(`${siteUrl}/ar/offers`))?.[1] ?? '/'
    const pages = {
      'start page': `${siteUrl}/ar/`,
      'results page': `${siteUrl}/ar/offers`,
      'offer page': siteUrl + offer,
      'empty page': `${empty.origin}/`,
    }
    const readings = []
    for (const phone of ['cheap', 'worst'] as const)
      for (const [name, address] of Object.entries(pages))
        readings.push(await lcp(browser, name, address, phone))
    await empty.close()
    return readings
  },
}
