/** What has to come over the wire before a phone that was never here shows the finder, and what comes besides. */
import { paintsOf, phones, throttle } from '../../tests/support/throttle.ts'
import { bytesOf, visit } from '../browser/visit.ts'
import { atMost, bytes, type Reading } from '../readings.ts'
import type { Measure } from './measure.ts'

const nothing = (what: string, value: number): Reading => ({
  what,
  value,
  shown: String(value),
  budget: atMost(0, String),
})

export const wire: Measure = {
  name: 'wire',
  take: ({ siteUrl }, browser) =>
    visit(browser, async ({ page, context, sent }) => {
      await throttle(page, phones.cheap)
      await page.goto(`${siteUrl}/ar/offers`, { waitUntil: 'load' })
      await page.waitForTimeout(4000)
      const begun = sent[0]?.begun ?? 0
      const painted = begun + (await paintsOf(page)).firstContent / 1000
      const before = sent.filter((one) => one.begun < painted)
      const received = sent.flatMap(({ parts }) => parts).filter(({ at }) => at < painted)
      const size = received.reduce((sum, part) => sum + part.bytes, 0)
      const all = sent.reduce((sum, one) => sum + bytesOf(one), 0)
      const strangers = sent.filter(({ url }) => !url.startsWith(siteUrl) && !url.startsWith('data:'))
      const cookies = (await context.cookies()).length + sent.filter((one) => one.cookies).length
      return [
        {
          what: 'requests before first content, finder page, cold',
          value: before.length,
          shown: String(before.length),
          budget: atMost(5, String),
        },
        {
          what: 'bytes on the wire before first content',
          value: size,
          shown: bytes(size),
          budget: atMost(40_000, bytes),
        },
        { what: 'bytes on the wire of the whole visit', value: all, shown: bytes(all) },
        nothing('web fonts', sent.filter(({ type }) => type === 'Font').length),
        nothing('third-party requests', strangers.length),
        nothing('cookies for readers', cookies),
      ]
    }),
}
