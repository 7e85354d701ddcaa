/** The sheets of docs/screens.md: six screens side by side, on a phone and on a desk, light, dark and in Arabic. */
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import sharp from 'sharp'
import { pictureFolder, savePicture } from './picturesFile.ts'
import type { System } from './servers.ts'

const slug = 'naehcafe-am-vormittag-mit-kinderzimmer'
/** Start, results, week, offer, two languages, asking for a place; what follows the language. */
const screens = (beside: string) => [
  '/',
  '/offers?childcare=with',
  '/offers?childcare=with&view=week',
  `/offers/${slug}`,
  `/offers/${slug}?with=${beside}`,
  `/offers/${slug}/ask?age=3&time=morning&reply=write#message`,
]

const phone = { width: 360, height: 740, columns: 6, scale: 1 }
const desk = { width: 1280, height: 800, columns: 3, scale: 0.5 }
const gap = 16

interface Sheet {
  name: string
  language: string
  beside: string
  size: typeof phone
  scheme: 'light' | 'dark'
}

const sheets: readonly Sheet[] = [phone, desk].flatMap((size) => {
  const on = size === phone ? 'phone' : 'desk'
  return [
    { name: `${on}-light`, language: 'de', beside: 'uk', size, scheme: 'light' as const },
    { name: `${on}-dark`, language: 'de', beside: 'uk', size, scheme: 'dark' as const },
    { name: `${on}-arabic`, language: 'ar', beside: 'de', size, scheme: 'light' as const },
  ]
})

async function sheetOf(siteUrl: string, browser: Browser, sheet: Sheet): Promise<Buffer> {
  const { language, beside, scheme, size } = sheet
  const { width, height, columns, scale } = size
  const page = await browser.newPage({ viewport: { width, height }, colorScheme: scheme })
  const shots: Buffer[] = []
  for (const path of screens(beside)) {
    await page.goto(`${siteUrl}/${language}${path}`, { waitUntil: 'networkidle' })
    shots.push(
      await sharp(await page.screenshot())
        .resize(width * scale, height * scale)
        .toBuffer(),
    )
  }
  await page.close()
  const [wide, high] = [width * scale + gap, height * scale + gap]
  return sharp({
    create: {
      width: columns * wide - gap,
      height: Math.ceil(shots.length / columns) * high - gap,
      channels: 3,
      background: '#808080',
    },
  })
    .composite(
      shots.map((input, at) => ({
        input,
        left: (at % columns) * wide,
        top: Math.floor(at / columns) * high,
      })),
    )
    .png()
    .toBuffer()
}

export async function takeScreens({ siteUrl }: Pick<System, 'siteUrl'>, browser: Browser): Promise<void> {
  for (const sheet of sheets)
    await savePicture(
      await sheetOf(siteUrl, browser, sheet),
      join(pictureFolder, 'screens', `${sheet.name}.png`),
      300 * 1024,
    )
}
