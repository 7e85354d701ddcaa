/** Where the network is thin, pages are text and the finder is a form, until she asks for more. */
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { picture } from '../int/support/pictures.ts'
import { noTraces, storedOn } from '../support/traces.ts'
import { CmsClient, type Doc } from './support/cmsClient.ts'
import { finderReady, newPhone, on2g, saveData, type Phone } from './support/phone.ts'
import { browser, keepRunning, system } from './support/running.ts'

let phone: Phone
let scripts: string[]

keepRunning()
beforeEach(async () => {
  phone = await newPhone(browser)
  scripts = []
  phone.page.on('request', (request) => {
    if (request.resourceType() === 'script') scripts.push(new URL(request.url()).pathname)
  })
  return () => phone.context.close()
})

const at = (path: string) => `${system.siteUrl}${path}`
const quick = () => phone.page.locator('[data-quick]')
const finderScripts = () => scripts.filter((path) => /^\/assets\/(hydrate|client)\./.test(path))

describe('on 2G', () => {
  it('the finder stays a form that works, and comes when she asks for it', async () => {
    const { page } = phone
    await on2g(phone)
    await page.goto(at('/de/offers'))
    await quick().waitFor()
    expect(await quick().textContent()).toMatch(/\d\d\skB/)
    await page.waitForTimeout(4_000)
    expect(finderScripts()).toEqual([])
    await page.click('.filter > summary')
    await page.check('input[name=childcare][value=with]')
    await page.locator('.filter button[type=submit], .filter button.sign').first().click()
    await page.waitForURL(/childcare=with/)
    expect(await page.locator('.chips a').count()).toBe(1)
    await quick().click()
    await finderReady(page)
    expect(await quick().isVisible()).toBe(false)
    expect(finderScripts().length).toBeGreaterThan(0)
    expect(await storedOn(page)).toEqual(noTraces)
    expect(phone.errors).toEqual([])
  }, 90_000)
})

describe('where she saves data', () => {
  it('the finder is not loaded either', async () => {
    await phone.page.goto(at('/de/'))
    await saveData(phone, true)
    await phone.page.goto(at('/de/offers'))
    await phone.page.waitForTimeout(4_000)
    expect(finderScripts()).toEqual([])
    expect(await phone.page.locator('.card').count()).toBeGreaterThan(0)
  })
})

describe('on a good network', () => {
  it('the finder comes by itself, and nothing is offered', async () => {
    await phone.page.goto(at('/de/offers'))
    await finderReady(phone.page)
    expect(await quick().isVisible()).toBe(false)
  })
})

describe('an offer', () => {
  it('brings what its buttons need, and nothing of what compares offers with her situation', async () => {
    const { page } = phone
    await page.goto(at('/de/offers/naehcafe-am-vormittag-mit-kinderzimmer'), { waitUntil: 'networkidle' })
    const size = await page.evaluate(() =>
      performance
        .getEntriesByType('resource')
        .map((one) => one as PerformanceResourceTiming)
        .filter(({ name }) => name.endsWith('.js'))
        .reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0),
    )
    expect(size).toBeGreaterThan(1_000)
    expect(size).toBeLessThan(9_000)
  })
})

describe('the picture of an offer', () => {
  let path: string
  beforeAll(async () => {
    const staff = await CmsClient.signIn(system, system.login('trusted-provider'))
    const { data } = await picture()
    const { id: image } = await staff.upload(
      '/api/media',
      new File([new Uint8Array(data)], 'tisch.png', { type: 'image/png' }),
      { alt: 'Ein Tisch mit Stoffen', hasRights: true, nobodyRecognisable: true },
    )
    const { docs } = await staff.send<{ docs: Doc[] }>('GET', '/api/offers?limit=1&depth=0&sort=id')
    await staff.send('PATCH', `/api/offers/${String(docs[0]?.id)}`, { image, _status: 'published' })
    path = `/ar/offers/${String(docs[0]?.['slug'])}`
    await vi.waitFor(
      async () => expect(await (await fetch(at(path))).text()).toContain('data-picture'),
      10_000,
    )
  })
  const shown = () => phone.page.locator('.picture')
  const askFor = () => phone.page.locator('[data-picture] button')
  const loaded = () => shown().evaluate((image: HTMLImageElement) => image.naturalWidth > 0)

  it('comes by itself on a good network, and without script', async () => {
    await phone.page.goto(at(path))
    await shown().scrollIntoViewIfNeeded()
    await expect.poll(loaded).toBe(true)
    expect(await askFor().count()).toBe(0)
    const plain = await browser.newContext({ javaScriptEnabled: false })
    const page = await plain.newPage()
    await page.goto(at(path))
    expect(await page.locator('.picture').isVisible()).toBe(true)
    expect(await page.locator('[data-picture] button').isVisible()).toBe(false)
    await plain.close()
  })

  it.each([
    ['on 2G', () => on2g(phone)],
    ['where she saves data', () => saveData(phone, true)],
    [
      'where only the header of her browser says that she saves data',
      () => phone.context.setExtraHTTPHeaders({ 'save-data': 'on' }),
    ],
  ])(
    'comes only when she asks for it %s',
    async (_, thin) => {
      const fetched: string[] = []
      phone.page.on('request', (request) => fetched.push(new URL(request.url()).pathname))
      await phone.page.goto(at('/ar/'))
      await thin()
      await phone.page.goto(at(path))
      await askFor().waitFor()
      expect(fetched.filter((one) => one.startsWith('/media/'))).toEqual([])
      await askFor().focus()
      await phone.page.keyboard.press('Enter')
      await expect.poll(loaded, { timeout: 30_000 }).toBe(true)
      expect(await phone.page.evaluate(() => document.activeElement?.hasAttribute('data-picture'))).toBe(true)
    },
    120_000,
  )
})
