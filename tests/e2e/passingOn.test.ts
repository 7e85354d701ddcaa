/** What a woman does with an offer: shows it at a desk, takes its times along, passes it on, says what is no longer right. */
import type { BrowserContext, Page } from 'playwright-core'
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { overflowing } from '../support/layout.ts'
import { pagesOf } from '../support/pdf.ts'
import { signIn } from './support/adminForm.ts'
import { browser, keepRunning, system } from './support/running.ts'

const slug = 'naehcafe-am-vormittag-mit-kinderzimmer'
/** Of a kind that is passed on to nobody */
const sensitiveKind = 'Frauenhaus'
let context: BrowserContext
let page: Page
let sensitive: string

const phone = (script: boolean) =>
  browser.newContext({
    viewport: { width: 360, height: 740 },
    javaScriptEnabled: script,
    baseURL: system.siteUrl,
    permissions: ['clipboard-read', 'clipboard-write'],
  })
const textOf = async (path: string) => (await fetch(system.siteUrl + path)).text()

keepRunning()
beforeAll(async () => {
  const list = await textOf('/de/offers?kind=shelter')
  sensitive = /\/de\/offers\/([\w-]+)"/.exec(list)?.[1] ?? ''
  expect(await textOf(`/de/offers/${sensitive}`)).toContain(sensitiveKind)
})
beforeEach(async () => {
  context = await phone(false)
  page = await context.newPage()
})
afterEach(() => context.close())

describe('at a desk', () => {
  it('she opens her Arabic page with German beside it, by one link', async () => {
    await page.goto(`/ar/offers/${slug}`)
    await page.getByRole('link', { name: 'بالألمانية أيضًا' }).click()
    expect(new URL(page.url()).search).toBe('?with=de')
    const heading = page.locator('#when')
    expect(await heading.locator('[lang=ar][dir=rtl]').innerText()).toBe('متى؟')
    expect(await heading.locator('[lang=de][dir=ltr]').innerText()).toBe('Wann?')
    expect(await overflowing(page)).toEqual([])
    const [own, german] = await Promise.all(
      ['ar', 'de'].map((lang) => heading.locator(`[lang=${lang}]`).boundingBox()),
    )
    expect(german!.y).toBeGreaterThan(own!.y)
  })
  it('where there is room they stand side by side, hers where she begins to read', async () => {
    await page.setViewportSize({ width: 900, height: 700 })
    await page.goto(`/ar/offers/${slug}?with=de`)
    const [own, german] = await Promise.all(
      ['ar', 'de'].map((lang) => page.locator(`#when [lang=${lang}]`).boundingBox()),
    )
    expect(Math.abs(german!.y - own!.y)).toBeLessThan(8)
    expect(german!.x).toBeLessThan(own!.x)
  })
  it('a reader of German chooses the other language', async () => {
    await page.goto(`/de/offers/${slug}`)
    await page.getByText('Auch in einer anderen Sprache').click()
    await page.getByRole('link', { name: 'Українська' }).click()
    expect(await page.locator('#when [lang=uk]').innerText()).toBe('Коли?')
  })
  it('search engines find the page in one language, and each address answers for itself', async () => {
    const both = await textOf(`/ar/offers/${slug}?with=de`)
    expect(both).toMatch(new RegExp(`rel="canonical" href="[^"?]*/ar/offers/${slug}"`))
    expect(await textOf(`/ar/offers/${slug}`)).not.toBe(both)
    expect(await textOf(`/ar/offers/${slug}?with=nonsense`)).toBe(await textOf(`/ar/offers/${slug}`))
  })
})

describe('her calendar', () => {
  it('takes the times by a link that says what it leaves there', async () => {
    await page.goto(`/ar/offers/${slug}`)
    const link = page.locator('a[href$=".ics"]')
    expect(await page.getByText('من يفتح هاتفك يستطيع أن يراها').count()).toBe(1)
    const answer = await fetch(new URL((await link.getAttribute('href')) ?? '', system.siteUrl))
    expect(answer.headers.get('content-type')).toBe('text/calendar; charset=utf-8')
    expect(await answer.text()).toMatch(/SUMMARY:موعد\r\n[^]*END:VCALENDAR\r\n$/)
  })
  it('takes nothing of a sensitive offer, which is passed on to nobody either', async () => {
    expect((await fetch(`${system.siteUrl}/de/offers/${sensitive}.ics`)).status).toBe(404)
    const html = await textOf(`/de/offers/${sensitive}`)
    for (const way of ['.ics"', 'data-share', 'print-foot"', '/o/']) expect(html).not.toContain(way)
  })
})

describe('what is no longer right', () => {
  it('she says by keys alone and without script, and the coordination reads it and ends it', async () => {
    await page.goto(`/ar/offers/${slug}`)
    await page.locator('summary', { hasText: 'هل هناك شيء لم يعد صحيحًا؟' }).focus()
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: 'شكرًا لكِ!' }).waitFor()
    expect(await overflowing(page)).toEqual([])

    const admin = await signIn(browser, system, system.login('coordinator'))
    await admin.goto('/admin')
    const report = admin.locator('.overview li', { hasText: 'Die Zeiten sind falsch' })
    await report.getByRole('link', { name: /Nähcafé/ }).waitFor()
    await report.getByRole('link', { name: /Nähcafé/ }).click()
    await admin.locator('.panel', { hasText: 'Die Zeiten sind falsch' }).waitFor()
    await admin.goto('/admin')
    await report.getByRole('button', { name: 'Erledigt' }).click()
    await report.getByRole('button', { name: 'Erledigt ✓' }).waitFor()
    await admin.reload()
    await admin.locator('.overview').waitFor()
    expect(await report.count()).toBe(0)
    await admin.context().close()
  })

  const send = (body: string, headers: Record<string, string> = {}) =>
    fetch(`${system.siteUrl}/de/offers/${slug}/wrong`, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded', origin: system.siteUrl, ...headers },
      body,
    })
  it('a form without a choice comes back and says what is missing', async () => {
    const answer = await send('reason=anything')
    expect(answer.status).toBe(400)
    expect(await answer.text()).toContain('Bitte wählen Sie aus, was nicht mehr stimmt.')
  })
  it('another site cannot send it', async () => {
    expect((await send('reason=full', { origin: 'https://evil.example' })).status).toBe(403)
  })
  it('who sends too much from one address is told to come later', async () => {
    const from = { 'x-forwarded-for': '192.0.2.7' }
    const statuses: number[] = []
    for (let sent = 0; sent < 21; sent++) statuses.push((await send('reason=full', from)).status)
    expect(statuses.slice(0, 20)).toEqual(statuses.slice(0, 20).map(() => 200))
    expect(statuses[20]).toBe(503)
    expect((await send('reason=full')).status).toBe(200)
  })
  it('while the CMS is away nothing is kept, and the page says so', async () => {
    await system.stopCms()
    const answer = await send('reason=ended', { 'x-forwarded-for': '192.0.2.8' })
    expect(answer.status).toBe(503)
    expect(answer.headers.get('cache-control')).toContain('no-store')
    expect(await answer.text()).toContain('Wir haben nichts gespeichert.')
    await system.startCms()
  })
})

describe('passing on', () => {
  it('copies the address where the phone has no sheet of its own', async () => {
    await context.close()
    context = await phone(true)
    page = await context.newPage()
    await page.addInitScript(() => {
      delete (Navigator.prototype as { share?: unknown }).share
    })
    await page.goto(`/ar/offers/${slug}`)
    await page.getByRole('button', { name: 'نسخ العنوان' }).click()
    await page.getByText('تم نسخ العنوان.').waitFor()
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      `${system.siteUrl}/ar/offers/${slug}`,
    )
    expect(await page.getByRole('button', { name: 'مشاركة' }).count()).toBe(0)
  })
  it('opens the sheet of the phone where there is one', async () => {
    await context.close()
    context = await phone(true)
    page = await context.newPage()
    await page.addInitScript(() => {
      Object.defineProperty(Navigator.prototype, 'share', {
        configurable: true,
        value: (data: ShareData) => {
          document.title = `shared ${data.url ?? ''}`
          return Promise.resolve()
        },
      })
    })
    await page.goto(`/de/offers/${slug}`)
    await page.getByRole('button', { name: 'Teilen' }).click()
    expect(await page.title()).toBe(`shared ${system.siteUrl}/de/offers/${slug}`)
    expect(await page.getByRole('button', { name: 'Adresse kopieren' }).count()).toBe(0)
  })
  it('without script there is nothing to tap that does nothing', async () => {
    await page.goto(`/de/offers/${slug}`)
    expect(await page.locator('.share button').filter({ visible: true }).count()).toBe(0)
  })
})

describe('on paper', () => {
  /** The one that says most of all examples */
  const longest = 'lesen-und-schreiben-lernen-fuer-frauen-am-vormittag'

  it.each(['de', 'ar', 'uk'])('an offer is one sheet, whatever it says: %s', async (code) => {
    for (const path of [slug, longest]) {
      await page.goto(`/${code}/offers/${path}`)
      expect(pagesOf(await page.pdf({ preferCSSPageSize: true })), path).toBe(1)
    }
  })
  it('Arabic runs from the right, with the questions in German and the way back to the page', async () => {
    await page.setViewportSize({ width: 718, height: 1047 })
    await page.goto(`/ar/offers/${slug}`)
    expect(await page.locator('.only-print').filter({ visible: true }).count()).toBe(0)
    await page.emulateMedia({ media: 'print' })
    const [can, provider] = await Promise.all(
      ['#can', '#provider'].map((question) => page.locator(question).boundingBox()),
    )
    expect(can!.x + can!.width).toBeGreaterThan(provider!.x + provider!.width)
    expect(await page.locator('#when').innerText()).toMatch(/متى؟\s*\(Wann\?\)/)
    expect(await page.locator('.print-foot').innerText()).toMatch(/\/o\/\w{7}/)
    expect(await page.locator('.on-screen, .phones, .bar').filter({ visible: true }).count()).toBe(0)
  })
})
