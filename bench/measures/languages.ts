/** What each language costs: its first two pages, and what a phone keeps of it. */
import { languages as all } from '../../content-models/languages.ts'
import { firstViewSize } from '../firstViewSize.ts'
import { get } from '../http.ts'
import { bytes, type Reading } from '../readings.ts'
import type { Measure } from './measure.ts'

export const languages: Measure = {
  name: 'languages',
  once: true,
  take: async ({ siteUrl, size }) => {
    const readings: Reading[] = []
    for (const { code } of all) {
      const start = await firstViewSize(siteUrl, `/${code}/`)
      const results = await firstViewSize(siteUrl, `/${code}/offers`)
      const catalogue = (await get(`${siteUrl}/${code}/catalogue.json`)).body.byteLength
      readings.push({
        what: `bytes of ${code}, brotli: start / results / catalogue per 1,000 offers`,
        value: start + results,
        shown: [start, results, Math.round((catalogue / size) * 1000)].map(bytes).join(' / '),
      })
    }
    return readings
  },
}
