/** HTML and CSS that the first view needs, compressed: one round trip on a new connection carries about 14 kB. */
import { languages } from '../../content-models/languages.ts'
import { get, textOf } from '../http.ts'
import { atMost, bytes } from '../readings.ts'
import type { Measure } from './measure.ts'

const pages = { 'start page': '/', 'results page': '/offers' } as const

const stylesIn = (html: string): string[] =>
  [...html.matchAll(/<link\b[^>]*rel="?stylesheet"?[^>]*>/g)].flatMap(
    ([link]) => /href="?([^"\s>]+)/.exec(link)?.[1] ?? [],
  )

async function sizeOf(siteUrl: string, path: string): Promise<number> {
  const page = await get(siteUrl + path)
  let size = page.body.byteLength
  for (const style of stylesIn(await textOf(siteUrl + path)))
    size += (await get(new URL(style, siteUrl).href)).body.byteLength
  return size
}

export const firstView: Measure = {
  name: 'first-view',
  take: async ({ siteUrl }) => {
    const readings = []
    for (const [name, path] of Object.entries(pages)) {
      const sizes = []
      for (const { code } of languages) sizes.push({ code, size: await sizeOf(siteUrl, `/${code}${path}`) })
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
