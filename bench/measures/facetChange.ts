/** A tap on a choice, answered by the site. */
import { facetTaps } from '../browser/facetTaps.ts'
import { visit } from '../browser/visit.ts'
import type { Measure } from './measure.ts'

export const facetChange: Measure = {
  name: 'facet-change',
  take: ({ siteUrl }, browser) =>
    visit(browser, async ({ page }) => {
      await page.goto(`${siteUrl}/ar/offers`)
      const { p95, shown } = await facetTaps(page)
      const what = 'one facet change online at 4× CPU, network without delay, to painted, p50 / p95'
      return [{ what, value: p95, shown }]
    }),
}
