/** From a provider's form to a woman's phone. */
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openBrowser } from '../support/chromium.ts'
import { startSystem, type System } from '../support/servers.ts'
import { CmsClient, type Doc } from './support/cmsClient.ts'

const title = 'Lesen und Schreiben am Vormittag'
let system: System
let browser: Browser

const phone = (script: boolean): Promise<BrowserContext> =>
  browser.newContext({ viewport: { width: 360, height: 740 }, javaScriptEnabled: script })

beforeAll(async () => {
  ;[system, browser] = await Promise.all([startSystem(), openBrowser()])
}, 300_000)
afterAll(async () => {
  await browser.close()
  await system.stop()
})

/** Writes and publishes an offer in the admin, as a person does. */
async function publishInAdmin(page: Page): Promise<void> {
  const { email, password } = system.login('trusted-provider')
  await page.goto(`${system.cmsUrl}/admin`)
  await page.fill('#field-email', email)
  await page.fill('#field-password', password)
  await page.click('form button[type=submit]')
  await page.waitForURL(/\/admin\/?$/)
  await page.goto(`${system.cmsUrl}/admin/collections/offers/create`)
  await page.fill('#field-title', title)
  await page.fill('#field-summary', 'Ein Kurs für Frauen. Ihr Kind wird betreut.')
}

describe('a provider publishes an offer', () => {
  it('writes it in the admin, and autosave keeps it as a draft', async () => {
    const context = await browser.newContext({ viewport: { width: 1100, height: 900 } })
    const page = await context.newPage()
    await publishInAdmin(page)
    const provider = await CmsClient.signIn(system, system.login('trusted-provider'))
    await expect
      .poll(
        async () => {
          const { docs } = await provider.send<{ docs: Doc[] }>(
            'GET',
            '/api/offers?draft=true&limit=100&depth=0',
          )
          return docs.find((doc) => doc['title'] === title)?.['_status']
        },
        { timeout: 10_000 },
      )
      .toBe('draft')
    await context.close()
  })

  it('shows on the woman’s page at once, without anybody reloading anything by hand', async () => {
    const provider = await CmsClient.signIn(system, system.login('trusted-provider'))
    const { docs } = await provider.send<{ docs: Doc[] }>('GET', '/api/offers?draft=true&limit=100&depth=0')
    const draft = docs.find((doc) => doc['title'] === title)
    const admin = await CmsClient.signIn(system, system.login('admin'))
    const place = await admin.send('POST', '/api/places', {
      name: 'Haus der Sprachen (Beispiel)',
      district: '15090',
      street: 'Beispielstraße 8',
      postalCode: '39576',
      town: 'Stendal',
      organisation: draft?.['organisation'],
      _status: 'published',
    })
    await provider.send('PATCH', `/api/offers/${String(draft?.id)}`, {
      kind: 'integration_literacy',
      audience: 'women_only',
      schedule: {
        form: 'weekly',
        slots: [
          { day: 'tu', from: '9', to: '12' },
          { day: 'th', from: '9', to: '12' },
        ],
      },
      partTime: 'yes',
      duration: 'from_6_to_12_months',
      entry: 'any_time',
      childcare: { mode: 'on_site_included', ageFromMonths: 12, ageToYears: 6, wholeCourse: 'yes' },
      venue: 'on_site',
      place: place.doc.id,
      cost: 'free',
      papers: ['none'],
      registration: ['phone'],
      _status: 'published',
    })
    await expect
      .poll(
        async () => (await fetch(`${system.siteUrl}/de/offers/lesen-und-schreiben-am-vormittag`)).status,
        { timeout: 10_000 },
      )
      .toBe(200)
  })
})

describe('a woman finds it', () => {
  it('by childcare, mornings and Stendal, without script', async () => {
    const context = await phone(false)
    const page = await context.newPage()
    await page.goto(`${system.siteUrl}/de/`)
    await page.check('input[name=childcare][value=with]')
    await page.check('input[name=time][value=morning]')
    await page.fill('input[name=near]', 'Stendal')
    await page.click('button.sign')
    await expect.poll(() => page.locator('.card h2').allTextContents()).toContain(title)
    expect(new URL(page.url()).searchParams.get('childcare')).toBe('with')
    await page.locator('.card h2 a', { hasText: title }).click()
    expect(await page.locator('h1').textContent()).toContain(title)
    await context.close()
  })

  it('with script the same form answers each change at once and keeps the address in step', async () => {
    const context = await phone(true)
    const page = await context.newPage()
    const errors: string[] = []
    page.on('pageerror', (error) => errors.push(error.message))
    await page.goto(`${system.siteUrl}/de/offers`)
    await page.locator('#finder[data-ready]').waitFor()
    const before = await page.locator('#found').textContent()
    await page.click('.filter > summary')
    await page.check('input[name=childcare][value=with]')
    await expect.poll(() => page.locator('#found').textContent()).not.toBe(before)
    await page.check('input[name=time][value=morning]')
    await page.fill('input[name=near]', 'Stendal')
    await page.locator('input[name=near]').blur()
    await expect.poll(() => page.locator('.card h2').allTextContents()).toContain(title)
    expect(new URL(page.url()).searchParams.get('time')).toBe('morning')
    expect(errors).toEqual([])
    await context.close()
  })

  it('in Dari, from an offer with German text only, without script', async () => {
    const context = await phone(false)
    const page = await context.newPage()
    await page.goto(`${system.siteUrl}/fa-AF/offers?childcare=with&time=morning&near=Stendal`)
    const card = page.locator('.card', { hasText: title })
    expect(await card.locator('h2 bdi').getAttribute('lang')).toBe('de')
    expect(await card.locator('.card-kind').textContent()).toMatch(/[\u0600-\u06ff]/)
    expect(await card.locator('.note').textContent()).toMatch(/[\u0600-\u06ff]/)
    expect(await page.locator('html').getAttribute('dir')).toBe('rtl')
    await context.close()
  })
})

describe('an offer is withdrawn', () => {
  it('is gone from the lists, and its address says so', async () => {
    const provider = await CmsClient.signIn(system, system.login('trusted-provider'))
    const { docs } = await provider.send<{ docs: Doc[] }>('GET', '/api/offers?limit=100&depth=0')
    const offer = docs.find((doc) => doc['title'] === title)
    await provider.send('PATCH', `/api/offers/${String(offer?.id)}`, { _status: 'draft' })
    const address = `${system.siteUrl}/de/offers/lesen-und-schreiben-am-vormittag`
    await expect.poll(async () => (await fetch(address)).status, { timeout: 10_000 }).toBe(410)
    expect(
      await (await fetch(`${system.siteUrl}/de/offers?near=Stendal&childcare=with`)).text(),
    ).not.toContain(title)
  })
})

describe('the CMS is killed', () => {
  it('and the site still answers, restarts from its own disk, and still answers', async () => {
    await system.stopCms('SIGKILL')
    expect((await fetch(`${system.siteUrl}/ar/offers?childcare=with`)).status).toBe(200)
    await system.stopSite()
    await system.startSite()
    const page = await (await fetch(`${system.siteUrl}/de/offers`)).text()
    expect(page).toContain('class="card"')
    await system.startCms()
  })
})
