/** Takes the README's pictures from a running system: `npm start`, then `npm run pictures`. */
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { openBrowser } from './chromium.ts'

const siteUrl = process.env['SITE_URL'] ?? 'http://localhost:4321'
const folder = join(import.meta.dirname, '../../docs/pictures')

interface Picture {
  name: string
  path: string
  width?: number
  height?: number
  dark?: true
}

const pictures: readonly Picture[] = [
  { name: 'start-de', path: '/de/' },
  { name: 'results-de', path: '/de/offers?childcare=with&time=morning&near=Stendal' },
  { name: 'results-ar', path: '/ar/offers?childcare=with' },
  { name: 'offer-ar-dark', path: '/ar/offers/*', dark: true },
  { name: 'results-wide', path: '/de/offers', width: 1100, height: 800 },
]

/** The address of the first offer in the sitemap, for a path that ends in "/*". */
async function addressOf(path: string): Promise<string> {
  if (!path.endsWith('/*')) return siteUrl + path
  const language = path.split('/')[1] ?? 'de'
  const sitemap = await (await fetch(`${siteUrl}/sitemap/${language}-1.xml`)).text()
  const found = new RegExp(`/${language}/offers/[\\w-]+`).exec(sitemap)
  if (!found) throw new Error('The sitemap names no offer. Start the system with its examples first.')
  return siteUrl + found[0]
}

await mkdir(folder, { recursive: true })
const browser = await openBrowser()
for (const { name, path, width = 360, height = 740, dark } of pictures) {
  const page = await browser.newPage({ viewport: { width, height }, colorScheme: dark ? 'dark' : 'light' })
  await page.goto(await addressOf(path), { waitUntil: 'networkidle' })
  await page.screenshot({ path: join(folder, `${name}.png`) })
  await page.close()
}
await browser.close()
