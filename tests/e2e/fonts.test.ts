import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBrowser } from '../support/chromium.ts'
import { fontPackages } from '../support/fonts.ts'
import { fontsUsed, missingGlyphs } from '../support/glyphs.ts'

type Family = keyof typeof fontPackages

/** "Childcare" in every language that is planned, and the letters that only this language needs. */
const samples: [language: string, family: Family, text: string][] = [
  ['de', 'Noto Sans', 'Kinderbetreuung: Größe, Straße, über, ÄÖÜẞ, 5 €, „ja“ – nein'],
  ['de-simple', 'Noto Sans', 'Kinder·betreuung'],
  ['en', 'Noto Sans', 'Childcare: “yes”, it’s free'],
  ['uk', 'Noto Sans', 'Догляд за дітьми: їжа, ґанок, є, і, ЇҐЄІ, № 5'],
  ['ru', 'Noto Sans', 'Уход за детьми: объём, ещё, вьюга, этаж, «да»'],
  ['ar', 'Noto Sans Arabic', 'رعاية الأطفال: للنساء فقط، مجانًا؟ ٠١٢٣٤٥٦٧٨٩ إآؤئىة'],
  ['fa', 'Noto Sans Arabic', 'مراقبت از کودکان: پ چ ژ گ ک ی ۰۱۲۳۴۵۶۷۸۹'],
  ['fa-AF', 'Noto Sans Arabic', 'نگهداری از کودکان: کورس، پ چ ژ گ ک ی ۰۱۲۳۴۵۶۷۸۹'],
  ['ps', 'Noto Sans Arabic', 'د ماشومانو پالنه: ټ ځ څ ډ ړ ږ ښ ګ ڼ ې ۍ ئ'],
  ['ku', 'Noto Sans', 'Lênêrîna zarokan: ç ê î ş û ÇÊÎŞÛ'],
  ['tr', 'Noto Sans', 'Çocuk bakımı: ğ ı İ ş ö ü Ğ'],
  ['ti', 'Noto Sans Ethiopic', 'ክንክን ህጻናት፡ ቈ ኰ ኸ ዀ ጐ ጸ ፀ ሠ ኀ ዐ ። ፣ ፩'],
  ['so', 'Noto Sans', 'Daryeelka carruurta: xannaano, dhallaanka'],
  ['fr', 'Noto Sans', 'Garde d’enfants : cœur, où, naïve, été, ça, ÀÉÈ'],
  ['ro', 'Noto Sans', 'Îngrijirea copiilor: ă â î ș ț ĂÂÎȘȚ'],
  ['bg', 'Noto Sans', 'Грижа за деца: щ ъ ю я ѝ'],
  ['pl', 'Noto Sans', 'Opieka nad dziećmi: ą ć ę ł ń ó ś ź ż ĄĆĘŁŃÓŚŹŻ'],
  ['vi', 'Noto Sans', 'Trông trẻ: ữ ẻ ộ ắ ằ ặ ẵ đ ơ ư ỹ Ộ Ễ'],
]

let browser: Browser
let page: Page

beforeAll(async () => {
  browser = await openBrowser()
  page = await browser.newPage()
}, 60_000)

afterAll(() => browser.close())

test.for(samples)('%s has a glyph for each of its letters', async ([, , text]) => {
  expect(await missingGlyphs(page, text)).toEqual([])
})

// Elsewhere the browser takes the system's fonts: then the letters must be there, whoever drew them.
test.runIf(process.platform === 'linux').for(samples)(
  '%s is drawn by the fonts that the tests bring',
  async ([language, family, text]) => {
    await page.setContent(`<p lang="${language}" dir="auto" style="font-family: sans-serif"></p>`)
    await page.locator('p').evaluate((paragraph, words) => (paragraph.textContent = words), text)
    const fonts = await fontsUsed(page, 'p')
    const glyphs = fonts.find((font) => font.family === family)?.glyphs ?? 0
    expect(glyphs, JSON.stringify(fonts)).toBeGreaterThan(text.length / 2)
    expect(fonts.filter((font) => !(font.family in fontPackages))).toEqual([])
    expect((await page.locator('p').boundingBox())?.width).toBeGreaterThan(0)
  },
)

test('a letter that no font has is found', async () => {
  expect(await missingGlyphs(page, 'a\ue001b')).toEqual(['\ue001'])
})
