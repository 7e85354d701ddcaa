/** HTML and CSS that the first view needs, compressed: one round trip on a new connection carries about 14 kB. */
import { languages } from '../../content-models/languages.ts'
import { firstViewSize } from '../firstViewSize.ts'
import { atMost, bytes } from '../readings.ts'
import type { Measure } from './measure.ts'

const pages = { 'start page': '/', 'results page': '/offers' } as const

export const firstView: Measure = {
  name: 'first-view',
  take: async ({ siteUrl }) => {
    const readings = []
    for (const [name, path] of Object.entries(pages)) {
      const sizes = []
      for (const { code } of languages)
        sizes.push({ code, size: await firstViewSize(siteUrl, `/${code}${path}`) })
      const largest = sizes.reduce((a, b) => (b.size > a.size ? b : a))
      readings.push({
        what: `HTML + CSS of the ${name}, brotli, largest language`,
        value: largest.size,
        shown: `${bytes(largest.size)} (${largest.code})`,
        budget: atMost(14_000, bytes),
      })
    }
    return readings
  },
}
