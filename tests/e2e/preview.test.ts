/** From a draft that a colleague looks at to the poster on the wall: what leaves the CMS by a link, and what never does. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import jsQR from 'jsqr'
import type { BrowserContext, Page } from 'playwright-core'
import sharp from 'sharp'
import { beforeAll, describe, expect, it } from 'vitest'
import { newToken } from '../../cms/preview/token.ts'
import { languages } from '../../content-models/languages.ts'
import { offer } from '../../content-models/offer.ts'
import { translatedFields } from '../../content-models/paths.ts'
import { secretsIn } from '../../scripts/secrets.mjs'
import { overflowing } from '../support/layout.ts'
import { pagesOf } from '../support/pdf.ts'
import { picture } from '../int/support/pictures.ts'
import { addressesOf } from '../support/sitemap.ts'
import { openOffer, signIn, write } from './support/adminForm.ts'
import { CmsClient, type Doc } from './support/cmsClient.ts'
import { browser, keepRunning, system } from './support/running.ts'

const published = 'Computer-Kurs für Anfängerinnen in Osterburg'
const slug = 'computer-kurs-fuer-anfaengerinnen-in-osterburg'
const draft = 'Computer-Kurs mit Kranichen'
let provider: Page
/** Somebody without a login */
let visitor: Page
let link = ''

keepRunning()
beforeAll(async () => {
  provider = await signIn(browser, system, system.login('provider'))
  await provider.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  visitor = await browser.newPage()
})

const panel = (name: string) => provider.locator('.sharing', { hasText: name })
const said = (name: string) => panel(name).locator('[role=status]')
const offerId = () => provider.url().split('/').at(-1)!
const page = async (address: string) => (await fetch(system.siteUrl + address)).text()

/** A page opened without script, as a phone with little data would. */
async function withoutScript<T>(use: (context: BrowserContext) => Promise<T>): Promise<T> {
  const context = await browser.newContext({ javaScriptEnabled: false })
  try {
    return await use(context)
  } finally {
    await context.close()
  }
}

describe('the link to a draft', () => {
  it('is copied by a provider from beside her form', async () => {
    await openOffer(provider, published)
    await write(provider, 'title', draft)
    await provider.locator('.review-panel [data-step=submit]').waitFor()
    await provider.click('[data-share=preview-link]')
    await said('Vorschau').getByText('Der Link ist kopiert.').waitFor()
    link = await provider.evaluate(() => navigator.clipboard.readText())
    expect(link).toContain(`${system.siteUrl}/de/preview/offer-${offerId()}-`)
  })

  it('opens without a login, in German, and says that it is not public', async () => {
    const response = await visitor.goto(link)
    expect(await visitor.locator('h1').textContent()).toContain(draft)
    expect(await visitor.locator('.state').first().textContent()).toMatch(
      /Vorschau, noch nicht öffentlich, gültig bis \d/,
    )
    const headers = response!.headers()
    expect(headers['cache-control']).toBe('no-store')
    expect(headers['etag']).toBeUndefined()
    expect(headers['x-robots-tag']).toContain('noindex')
    expect(headers['x-frame-options']).toBeUndefined()
    expect(headers['content-security-policy']).toContain(`frame-ancestors ${system.cmsUrl}`)
    expect(await visitor.locator('meta[name=robots]').getAttribute('content')).toBe('noindex')
    expect(await visitor.locator('link[rel=canonical]').count()).toBe(0)
  })

  it('opens in Arabic by the choice of languages, from right to left', async () => {
    await visitor.locator('.bar a.button:not(.exit)').click()
    await visitor.getByRole('link', { name: 'العربية' }).click()
    expect(new URL(visitor.url()).pathname).toMatch(/^\/ar\/preview\//)
    expect(await visitor.locator('html').getAttribute('dir')).toBe('rtl')
    expect(await visitor.locator('.state').first().textContent()).toContain('معاينة')
    await visitor.setViewportSize({ width: 320, height: 640 })
    expect(await overflowing(visitor)).toEqual([])
  })

  it('shows what was typed since, for nothing of it is kept', async () => {
    await write(provider, 'title', `${draft} und Störchen`)
    await expect
      .poll(() => fetch(link).then((answer) => answer.text()), { timeout: 10_000 })
      .toContain('und Störchen')
  })

  it('shows the picture of the draft, which nobody else sees', async () => {
    const { data } = await picture()
    const { id, hash } = await provider.evaluate(
      async (bytes) => {
        const form = new FormData()
        form.set('file', new File([new Uint8Array(bytes)], 'bild.png', { type: 'image/png' }))
        form.set(
          '_payload',
          JSON.stringify({ alt: 'Ein Computer', hasRights: true, nobodyRecognisable: true }),
        )
        const answer = await fetch('/api/media', { method: 'POST', body: form })
        return ((await answer.json()) as { doc: { id: string; hash: string } }).doc
      },
      [...data],
    )
    // Her form holds no picture: what it still had to save would take the one away that is given here beside it.
    await provider.reload()
    await panel('Vorschau').waitFor()
    const client = await CmsClient.signIn(system, system.login('provider'))
    await client.send('PATCH', `/api/offers/${offerId()}?draft=true`, { image: id, _status: 'draft' })
    await visitor.goto(link)
    const shown = visitor.getByRole('img', { name: 'Ein Computer' })
    await shown.scrollIntoViewIfNeeded()
    await expect
      .poll(() => shown.evaluate((image: HTMLImageElement) => image.naturalWidth), { timeout: 10_000 })
      .toBeGreaterThan(0)
    expect((await fetch(`${system.siteUrl}/media/${hash}`)).status).toBe(404)
  })

  it('leaves the page, the search, the sitemap and the site’s disk as they are', async () => {
    expect(await page(`/de/offers/${slug}`)).toContain(published)
    for (const address of [
      `/de/offers/${slug}`,
      '/de/offers?q=Kranichen',
      '/de/catalogue.json',
      '/de/offers.json?q=Kranichen',
    ])
      expect(await page(address), address).not.toContain(draft)
    expect((await addressesOf(system.siteUrl)).filter((address) => address.includes('preview'))).toEqual([])
    expect(readFileSync(join(system.dataDir, 'site', 'snapshot.ndjson'), 'utf8')).not.toContain(draft)
  })

  it('says in her language that it is over, or none of ours', async () => {
    const { previewSecret } = secretsIn(system.dataDir)
    const eightDaysAgo = Math.floor(Date.now() / 1000) - 8 * 86_400
    const { token } = newToken(previewSecret, offerId(), eightDaysAgo)
    const over = await visitor.goto(`${system.siteUrl}/ar/preview/${token}`)
    expect(over!.status()).toBe(410)
    expect(await visitor.locator('h1').textContent()).toContain('انتهت صلاحية')
    const forged = await visitor.goto(link.replace(/.{6}$/, 'AAAAAA'))
    expect(forged!.status()).toBe(404)
    expect(await visitor.locator('h1').textContent()).toContain('Diese Vorschau gibt es nicht')
  })

  it('names what a draft lacks', async () => {
    const client = await CmsClient.signIn(system, system.login('provider'))
    const mine = await client.send('GET', `/api/offers/${offerId()}?depth=0`)
    const { organisation } = mine as unknown as Doc
    const { doc } = await client.send('POST', '/api/offers?draft=true', {
      title: 'Nur ein Titel',
      organisation,
    })
    const { path } = await client.send<{ path: string }>('POST', `/api/offers/${doc.id}/preview`, {})
    await visitor.goto(`${system.siteUrl}/de${path}`)
    expect((await visitor.locator('main li').allTextContents()).map((text) => text.trim())).toContain(
      'Kurz gesagt',
    )
  })

  it('leads to the public page once it is approved', async () => {
    const coordinator = await CmsClient.signIn(system, system.login('coordinator'))
    await coordinator.send('POST', `/api/offers/${offerId()}/step`, { step: 'approve' })
    const answer = await fetch(link, { redirect: 'manual' })
    expect([answer.status, answer.headers.get('location')]).toEqual([302, `/de/offers/${slug}`])
  })
})

describe('what is told about a public offer', () => {
  let poster = ''
  let short = ''

  it('stands beside its form: page, poster, and a text that is copied', async () => {
    await provider.reload()
    const tell = panel('Weitersagen')
    await tell.getByRole('link', { name: 'Plakat drucken' }).waitFor()
    await tell.getByLabel('العربية').check()
    await expect.poll(() => tell.locator('textarea').inputValue()).toMatch(/[\u0600-\u06ff]{3}/)
    poster = (await tell.getByRole('link', { name: 'Plakat drucken' }).getAttribute('href'))!
    expect(poster).toMatch(/\?with=de,.*ar/)
    await tell.getByRole('button', { name: 'Text kopieren' }).click()
    await said('Weitersagen').getByText('Der Text ist kopiert.').waitFor()
    const text = await provider.evaluate(() => navigator.clipboard.readText())
    expect(text).toContain('und Störchen')
    short = /http\S+\/o\/\w{7}/.exec(text)![0]
  })

  it('is a poster on one sheet, without script, whose QR code leads to the short address', async () => {
    await withoutScript(async (context) => {
      const sheet = await context.newPage()
      await sheet.goto(poster)
      expect(await sheet.locator('.poster section[lang=ar][dir=rtl]').count()).toBe(1)
      expect(await sheet.locator('.poster-address').textContent()).toContain(
        short.replace(/^https?:\/\//, ''),
      )
      expect(await sheet.locator('textarea').count()).toBeGreaterThan(1)
      expect(await sheet.getByRole('button', { name: 'Text kopieren' }).count()).toBe(0)
      const picture = await sheet.locator('.qr').screenshot({ scale: 'device' })
      const { data, info } = await sharp(picture)
        .resize(600)
        .ensureAlpha()
        .raw()
        .toBuffer({ resolveWithObject: true })
      expect(jsQR(new Uint8ClampedArray(data), info.width, info.height)?.data).toBe(short)
      expect(pagesOf(await sheet.pdf({ preferCSSPageSize: true, printBackground: false }))).toBe(1)
    })
  })

  it('chooses its languages by a plain form', async () => {
    await withoutScript(async (context) => {
      const sheet = await context.newPage()
      await sheet.goto(`${system.siteUrl}/uk/offers/${slug}/poster?with=de`)
      expect(await sheet.locator('.poster section').count()).toBe(1)
      await sheet.locator('label[lang=uk] input').check()
      await sheet.locator('form button').click()
      expect(await sheet.locator('.poster section').count()).toBe(2)
    })
  })

  it('draws the German week from Monday on, also on an Arabic page', async () => {
    const sheet = await browser.newPage()
    await sheet.goto(`${system.siteUrl}/ar/offers/${slug}/poster`)
    const [days, grid] = [
      sheet.locator('.poster .week-days .on'),
      sheet.locator('.poster .week-grid .course'),
    ]
    const middle = (box: { x: number; width: number } | null) => box!.x + box!.width / 2
    const [day, course] = [middle(await days.first().boundingBox()), middle(await grid.first().boundingBox())]
    expect(Math.abs(day - course)).toBeLessThan(20)
  })

  it('is copied from the poster’s page, which says so', async () => {
    await visitor.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    await visitor.goto(poster)
    await visitor.locator('[data-copy=chat-ar]').click()
    await visitor.locator('[role=status]', { hasText: 'Der Text ist kopiert.' }).waitFor()
    expect(await visitor.evaluate(() => navigator.clipboard.readText())).toContain(short)
  })

  it('has a short address that leads on in the language of the phone', async () => {
    const to = async (language: string, address = short) => {
      const answer = await fetch(address, { redirect: 'manual', headers: { 'accept-language': language } })
      return [answer.status, answer.headers.get('location')]
    }
    expect(await to('ar-SY,ar;q=0.9')).toEqual([302, `/ar/offers/${slug}`])
    expect(await to('uk', short.toLowerCase())).toEqual([302, `/uk/offers/${slug}`])
    expect(await to('de', `${system.siteUrl}/o/2222222`)).toEqual([404, null])
  })

  it('is on one sheet of A4 also with the longest texts in all languages', async () => {
    const long = await publishLongest()
    const sheet = await browser.newPage()
    await sheet.goto(
      `${system.siteUrl}/de/offers/${long}/poster?with=${languages.map(({ code }) => code).join(',')}`,
    )
    expect(await sheet.locator('.poster section').count()).toBe(6)
    const pdf = await sheet.pdf({ preferCSSPageSize: true })
    expect(pagesOf(pdf)).toBe(1)
  })

  it('is nothing for a sensitive offer, and 410 for one that was withdrawn', async () => {
    const admin = await CmsClient.signIn(system, system.login('admin'))
    const { docs } = await admin.send<{ docs: Doc[] }>(
      'GET',
      '/api/offers?where[kind][equals]=counsel_violence&limit=1&depth=0',
    )
    const hidden = await fetch(`${system.siteUrl}/de/offers/${String(docs[0]!['slug'])}/poster`)
    expect(hidden.status).toBe(404)
    await admin.send('PATCH', `/api/offers/${offerId()}`, { _status: 'draft' })
    await expect.poll(async () => (await fetch(short)).status, { timeout: 10_000 }).toBe(410)
    expect((await fetch(poster)).status).toBe(404)
  })
})

/** An offer whose texts are as long as the models allow, in every language; gives its address. */
async function publishLongest(): Promise<string> {
  const admin = await CmsClient.signIn(system, system.login('admin'))
  const words = (count: number) => 'Nachmittagsbetreuung und Sprache '.repeat(20).slice(0, count).trim()
  const mine = (await admin.send('GET', `/api/offers/${offerId()}?depth=0`)) as unknown as Doc
  /** Rows of lists have ids of their own, which the copy must not take. */
  const rest = JSON.parse(JSON.stringify(mine), (key, value: unknown) =>
    ['id', 'slug', 'externalId'].includes(key) ? undefined : value,
  ) as Doc
  const { doc } = await admin.send('POST', '/api/offers?depth=0', {
    ...rest,
    title: words(90),
    summary: words(200),
    _status: 'published',
  })
  for (const { code } of languages.filter((language) => language.code !== 'de'))
    await admin.send('POST', '/api/translations?depth=0', {
      kind: 'offer',
      entry: doc.id,
      language: code,
      status: 'machine',
      words: translatedFields(offer).map(({ path, field: { max } }) => ({
        path,
        text: words(Math.min(max, 200)),
      })),
      _status: 'published',
    })
  const address = String(doc['slug'])
  await expect
    .poll(async () => (await page(`/en/offers/${address}`)).includes('<h1'), { timeout: 10_000 })
    .toBe(true)
  return address
}
