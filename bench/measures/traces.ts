/** What a normal visit of ten pages leaves on the phone. */
import { storedOn } from '../../tests/support/traces.ts'
import { visit } from '../browser/visit.ts'
import { textOf } from '../http.ts'
import { atMost, bytes } from '../readings.ts'
import type { Measure } from './measure.ts'

export const traces: Measure = {
  name: 'traces',
  once: true,
  take: async ({ siteUrl }, browser) => {
    const results = await textOf(`${siteUrl}/ar/offers`)
    const offers = [
      ...new Set([...results.matchAll(/href="(\/ar\/offers\/[^"?]+)"/g)].map((match) => match[1] ?? '')),
    ]
    const paths = ['/', '/ar/', '/ar/offers', '/ar/offers?childcare=with', '/ar/help', ...offers].slice(0, 10)
    return visit(browser, async ({ page }) => {
      for (const path of paths) {
        await page.goto(siteUrl + path)
        await page.waitForTimeout(300)
      }
      const { bytes: stored, ...counts } = await storedOn(page)
      const things = Object.values(counts).reduce((sum, count) => sum + count, 0)
      return [
        {
          what: 'stored on the phone by a normal visit of ten pages',
          value: stored + things,
          shown: things > 0 ? `${bytes(stored)} in ${String(things)} places` : bytes(stored),
          budget: atMost(0, bytes),
        },
      ]
    })
  },
}
