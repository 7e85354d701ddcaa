/** What README.md shows of the site. */
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { pictureFolder, savePicture } from './picturesFile.ts'
import type { System } from './servers.ts'

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
async function addressOf(siteUrl: string, path: string): Promise<string> {
  if (!path.endsWith('/*')) return siteUrl + path
  const language = path.split('/')[1] ?? 'de'
  const sitemap = await (await fetch(`${siteUrl}/sitemap/${language}-1.xml`)).text()
  const found = new RegExp(`/${language}/offers/[\\w-]+`).exec(sitemap)
  if (!found) throw new Error('The sitemap names no offer.')
  return siteUrl + found[0]
}

export async function takeSitePictures(
  { siteUrl }: Pick<System, 'siteUrl'>,
  browser: Browser,
): Promise<void> {
  for (const { name, path, width = 360, height = 740, dark } of pictures) {
    const page = await browser.newPage({ viewport: { width, height }, colorScheme: dark ? 'dark' : 'light' })
    await page.goto(await addressOf(siteUrl, path), { waitUntil: 'networkidle' })
    await savePicture(await page.screenshot(), join(pictureFolder, `${name}.png`))
    await page.close()
  }
}
