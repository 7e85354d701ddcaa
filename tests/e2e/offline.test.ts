/** Use without internet: nothing before she asks, everything after, nothing again when she wants it gone. */
import { statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { languages } from '../../content-models/languages.ts'
import { repository } from '../support/paths.ts'
import { overflowing } from '../support/layout.ts'
import { noTraces, storedOn } from '../support/traces.ts'
import { CmsClient, type Doc } from './support/cmsClient.ts'
import {
  cachesOf,
  finderReady,
  keep,
  keptText,
  newPhone,
  said,
  saveData,
  word,
  type Phone,
} from './support/phone.ts'
import { browser, keepRunning, system } from './support/running.ts'

let phone: Phone

interface Manifest extends Record<'name' | 'short_name' | 'start_url' | 'description', string> {
  icons: { src: string }[]
}

keepRunning()

const at = (path: string) => `${system.siteUrl}${path}`
const hits = () => phone.page.locator('#found').textContent()

describe('a normal visit', () => {
  it('of ten pages leaves nothing on the phone', async () => {
    phone = await newPhone(browser)
    const { page } = phone
    await page.goto(at('/'))
    await page.goto(at('/de/'))
    await page.locator('[data-offline]').waitFor()
    await page.goto(at('/de/offers'))
    await finderReady(page)
    await page.click('.filter > summary')
    await page.check('input[name=childcare][value=with]')
    await page.locator('.chips a').waitFor()
    await page.locator('.card h2 a').first().click()
    await page.waitForURL(/\/offers\/./)
    for (const path of [
      '/de/help',
      '/de/info',
      '/de/info/traces',
      '/ar/',
      '/ar/offers?page=2',
      '/de/offline',
    ])
      await page.goto(at(path))
    expect(await storedOn(page)).toEqual(noTraces)
    expect(phone.errors).toEqual([])
  })
})

describe('in German', () => {
  it('says what stays and how big it is, and keeps it after one tap', async () => {
    const { page } = phone
    await page.goto(at('/de/'))
    await page.locator('[data-offline]').waitFor()
    const [, promised] = /([\d,]+)\sMB/.exec((await page.locator('[data-offline]').textContent()) ?? '') ?? []
    expect(await keep(page)).toBe(await word(page, 'ready'))
    const stored = await storedOn(page)
    expect(stored).toMatchObject({
      cookies: 0,
      localStorage: 0,
      sessionStorage: 0,
      databases: 0,
      serviceWorkers: 1,
    })
    const caches = await cachesOf(page)
    expect(Object.keys(caches)).toEqual([expect.stringMatching(/^wg-[0-9a-f]{12}-\d+-\d{4}-\d\d-\d\d-de$/)])
    // What is said is what comes over the network; unpacked it takes more room.
    expect(Number(promised?.replace(',', '.'))).toBeGreaterThan(0)
  })

  it('keeps neutral words only', async () => {
    expect(await keptText(phone.page)).not.toMatch(/gewalt|frauenhaus|missbrauch|schwangerschaft/i)
  })

  it('reloads and filters without network, and shows what the site showed', async () => {
    const { page, context } = phone
    const query = '/de/offers?childcare=with&time=morning'
    await page.goto(at(query))
    await finderReady(page)
    const [online, titles] = [await hits(), await page.locator('.card h2').allTextContents()]
    await context.setOffline(true)
    await page.reload()
    await finderReady(page)
    expect(await hits()).toBe(online)
    expect(await page.locator('.card h2').allTextContents()).toEqual(titles)
    await page.click('.filter > summary')
    await page.check('input[name=part_time]')
    await expect.poll(() => page.locator('.chips a').count()).toBe(3)
    await page.fill('input[name=near]', 'Stendal')
    await page.locator('input[name=near]').blur()
    await expect.poll(() => page.locator('.chips a').count()).toBe(4)
  })

  it('finds words without network', async () => {
    const { page } = phone
    await page.goto(at('/de/offers'))
    await finderReady(page)
    const all = await hits()
    await page.click('.filter > summary')
    await page.fill('input[name=q]', 'naehcafe')
    await page.locator('input[name=q]').blur()
    await expect.poll(hits).not.toBe(all)
    expect(await page.locator('.card').count()).toBeGreaterThan(0)
    expect(page.url()).not.toContain('naehcafe')
  })

  it('opens an offer without network, with whom to call', async () => {
    const { page } = phone
    await page.goto(at('/de/offers'))
    const link = page.locator('.card h2 a').first()
    await link.waitFor()
    const title = await link.textContent()
    await link.click()
    await page.waitForURL(/\/offers\/./)
    await finderReady(page)
    expect(await page.locator('#found').textContent()).toBe(title)
    expect(await page.title()).toBe(`${title} · Wegweiserin`)
    expect(await page.locator('#register ~ ul a[href^="tel:"]').count()).toBeGreaterThan(0)
  })

  it('opens the page on childcare without network, from the list of information', async () => {
    const { page } = phone
    await page.goto(at('/de/info'))
    await page.click('main a[href="/de/childcare"]')
    await page.waitForURL('**/de/childcare')
    expect(await page.locator('main h1').textContent()).toMatch(/Kind/)
    await page.click('#costs > summary')
    expect(await page.locator('#costs').innerText()).toContain('Jugendamt')
    await page.goto(at('/de/info/traces'))
    expect(await page.locator('main').innerText()).not.toMatch(/gewalt/i)
  })

  it('says how old its content is once that is more than 30 days', async () => {
    const { page } = phone
    await page.goto(at('/de/offers'))
    await finderReady(page)
    expect(await page.locator('#age').isVisible()).toBe(false)
    await page.clock.setFixedTime(Date.now() + 31 * 24 * 60 * 60_000)
    await page.reload()
    await finderReady(page)
    expect(await page.locator('#age').textContent()).toMatch(/\d+\. \S+ \d{4}/)
    await page.clock.setFixedTime(Date.now())
  })

  it('takes the form of the start page to results without network', async () => {
    const { page } = phone
    await page.goto(at('/de/'))
    await page.check('input[name=want][value=meet]')
    await page.click('button.sign')
    await page.waitForURL(/want=meet/)
    await finderReady(page)
    expect(await page.locator('.card').count()).toBeGreaterThan(0)
  })

  it('shows numbers under neutral words in place of what is not kept', async () => {
    const { page } = phone
    for (const path of ['/de/help', '/de/info/about', '/uk/offers']) {
      await page.goto(at(path))
      expect(await page.locator('a[href^="tel:"]').count()).toBeGreaterThan(3)
      expect(await page.locator('body').textContent()).not.toMatch(/gewalt/i)
    }
    await page.goto(at('/'))
    expect(await page.locator('form').count()).toBe(1)
  })
})

describe('something new is published', () => {
  async function publish(title: string): Promise<void> {
    const staff = await CmsClient.signIn(system, system.login('admin'))
    const { docs } = await staff.send<{ docs: Doc[] }>(
      'GET',
      '/api/offers?limit=1&depth=0&where[kind][equals]=womens_cafe',
    )
    await staff.send('PATCH', `/api/offers/${String(docs[0]?.id)}`, { title, _status: 'published' })
    await expect
      .poll(async () => (await fetch(at('/de/offers?kind=womens_cafe'))).text(), { timeout: 10_000 })
      .toContain(title)
  }

  it('and where data is dear is offered to her, not forced on her', async () => {
    const { page, context } = phone
    await context.setOffline(false)
    await saveData(phone, true)
    await publish('Ganz neuer Titel')
    const before = Object.keys(await cachesOf(page))
    await page.goto(at('/de/'))
    await page.locator('[data-part=newer]').waitFor()
    expect(Object.keys(await cachesOf(page))).toEqual(before)
  })

  it('and replaces all of the old once she taps', async () => {
    const { page, context } = phone
    const [old] = Object.keys(await cachesOf(page))
    const reloaded = page.waitForEvent('load')
    await page.click('[data-part=newer] [data-action=keep]')
    await reloaded
    await page.locator('[data-part=kept]').waitFor()
    expect(await page.locator('[data-part=newer]').isVisible()).toBe(false)
    const now = Object.keys(await cachesOf(page))
    expect(now).toHaveLength(1)
    expect(now).not.toEqual([old])
    await context.setOffline(true)
    await page.goto(at('/de/offers?kind=womens_cafe'))
    await expect.poll(() => page.locator('.card h2').allTextContents()).toContain('Ganz neuer Titel')
  })

  it('and on a good network comes by itself, while she goes on with what she is doing', async () => {
    const { page, context } = phone
    await context.setOffline(false)
    await saveData(phone, false)
    await page.goto(at('/de/'))
    const old = Object.keys(await cachesOf(page))
    await publish('Noch neuerer Titel')
    await page.goto(at('/de/'))
    await page.check('input[name=want][value=meet]')
    await page.locator('[data-part=kept]').waitFor()
    expect(await page.locator('[data-part=newer]').isVisible()).toBe(false)
    await expect.poll(() => keptText(page), { timeout: 15_000 }).toContain('Noch neuerer Titel')
    await expect.poll(async () => Object.keys(await cachesOf(page))).toHaveLength(1)
    expect(Object.keys(await cachesOf(page))).not.toEqual(old)
    expect(await page.isChecked('input[name=want][value=meet]')).toBe(true)
    expect(await page.locator('[data-part=newer]').isVisible()).toBe(false)
    await context.setOffline(true)
    await page.goto(at('/de/offers?kind=womens_cafe'))
    await expect.poll(() => page.locator('.card h2').allTextContents()).toContain('Noch neuerer Titel')
  })
})

describe('she deletes all traces', () => {
  it('without network, and nothing is left', async () => {
    const { page, context } = phone
    await page.click('[data-action=forget]')
    expect(await said(page)).toBe(await word(page, 'deleted'))
    expect(await storedOn(page)).toEqual(noTraces)
    await context.setOffline(false)
    await page.goto(at('/de/'))
    await page.locator('[data-part=ask]').waitFor()
    expect(await storedOn(page)).toEqual(noTraces)
    expect(phone.errors).toEqual([])
    await context.close()
  })
})

describe('in Arabic', () => {
  it('reloads and filters without network, from right to left', async () => {
    const { page, context, errors } = await newPhone(browser)
    await page.goto(at('/ar/'))
    expect(await keep(page)).toBe(await word(page, 'ready'))
    await context.setOffline(true)
    await page.goto(at('/ar/offers?childcare=with'))
    await finderReady(page)
    expect(await page.locator('html').getAttribute('dir')).toBe('rtl')
    const some = await page.locator('#found').textContent()
    await page.click('.filter > summary')
    await page.check('input[name=time][value=morning]')
    await expect.poll(() => page.locator('#found').textContent()).not.toBe(some)
    expect(await page.locator('.card-kind').first().textContent()).toMatch(/[\u0600-\u06ff]/)
    await page.locator('.card h2 a').first().click()
    await page.waitForURL(/\/offers\/./)
    await finderReady(page)
    expect(await page.locator('.offer h2').first().textContent()).toMatch(/[\u0600-\u06ff]/)
    await page.goto(at('/ar/situation'))
    await page.click('[data-part=on]')
    await page.check('input[name=age][value="3"]')
    expect(await page.locator('html').getAttribute('dir')).toBe('rtl')
    expect(await overflowing(page)).toEqual([])
    await page.evaluate(() => {
      localStorage.setItem('saved', 'naehcafe-am-vormittag-mit-kinderzimmer')
    })
    await page.goto(at('/ar/saved'))
    await page.locator('#saved[data-ready] .card').waitFor()
    expect(await page.locator('.saved .card-kind').textContent()).toMatch(/[\u0600-\u06ff]/)
    expect(await overflowing(page)).toEqual([])
    await context.setOffline(false)
    await page.goto(at('/ar/info/traces'))
    await page.click('[data-traces] button')
    await expect.poll(() => page.locator('[data-traces] [role=status]').textContent()).not.toBe('')
    expect(await storedOn(page)).toEqual(noTraces)
    expect(errors).toEqual([])
    await context.close()
  })
})

describe('the box that keeps it', () => {
  const exit = 'https://www.dwd.de/'

  it('lets what is kept outlive her closing, until she takes the tick away', async () => {
    const { page, context } = await newPhone(browser)
    await context.route(exit, (route) => route.fulfill({ body: 'Weather' }))
    await page.goto(at('/de/'))
    expect(await page.locator('.offline .kept-box').textContent()).toMatch(
      /löscht es auch \(\u2066[\d,]+\sMB/,
    )
    await keep(page)
    for (const stays of [true, false]) {
      await page.locator('.offline [data-stay]').setChecked(stays)
      await page.click('.exit')
      await page.waitForURL(exit)
      await page.goto(at('/de/info'))
      await expect.poll(async () => (await storedOn(page)).cacheEntries > 0, { timeout: 10_000 }).toBe(stays)
      if (stays) await page.goto(at('/de/'))
    }
    expect(await storedOn(page)).toMatchObject({ localStorage: 0, serviceWorkers: 0 })
    await context.close()
  })

  it('is empty again once she has deleted all traces', async () => {
    const { page, context } = await newPhone(browser)
    await page.goto(at('/de/'))
    await keep(page)
    await page.check('.offline [data-stay]')
    await page.click('[data-action=forget]')
    // What was said of keeping stands there until it is gone.
    await expect.poll(() => said(page), { timeout: 10_000 }).toBe(await word(page, 'deleted'))
    expect(await page.isChecked('.offline [data-stay]')).toBe(false)
    expect(await storedOn(page)).toEqual(noTraces)
    await context.close()
  })
})

describe('a sign on the home screen', () => {
  it('has a neutral name and pictures that are there, in every language', async () => {
    for (const { code } of languages) {
      const manifest = (await (await fetch(at(`/manifest.webmanifest?lang=${code}`))).json()) as Manifest
      expect([manifest.name, manifest.short_name]).toEqual(['Wegweiserin', 'Wegweiserin'])
      expect(manifest.start_url).toBe(`/${code}/`)
      expect(manifest.description).not.toMatch(/gewalt|violence|flucht|refugee|schutz/i)
      for (const { src } of manifest.icons) expect((await fetch(at(src))).status, src).toBe(200)
    }
  })

  it('is spoken of only where the browser offers it, and then with how it goes away', async () => {
    const { page, context } = await newPhone(browser)
    await page.goto(at('/de/'))
    await page.locator('[data-offline]').waitFor()
    const part = page.locator('[data-part=install]')
    expect(await part.isVisible()).toBe(false)
    // No page can bring a browser without a home screen to offer one: its two events are told by hand.
    const wasStopped = await page.evaluate(() => {
      const offered = Object.assign(new Event('beforeinstallprompt', { cancelable: true }), {
        prompt: () => dispatchEvent(new Event('appinstalled')),
      })
      return !dispatchEvent(offered)
    })
    expect(wasStopped).toBe(true)
    expect(await part.innerText()).toMatch(/Zeichen.*„Wegweiserin“[^]*Deinstallieren/)
    expect(await storedOn(page)).toEqual(noTraces)
    await part.getByRole('button').click()
    expect(await said(page)).toBe(await word(page, 'ready'))
    expect(await part.getByRole('button').isVisible()).toBe(false)
    expect(await part.innerText()).toContain('Deinstallieren')
    await context.close()
  })

  it('is named on the page about traces, also without script', async () => {
    const html = await (await fetch(at('/de/info/traces'))).text()
    expect(html).toMatch(/Startbildschirm[^]*„Entfernen“/)
  })
})

describe('the worker', () => {
  it('is smaller than 30 kB', () => {
    expect(statSync(join(repository, 'dist/client/sw.js')).size).toBeLessThan(30_000)
  })

  it('stands under a fixed address that is asked for anew each time', async () => {
    const { headers } = await fetch(at('/sw.js'))
    expect(headers.get('cache-control')).toBe('no-cache')
    expect(headers.get('content-type')).toMatch(/^(text|application)\/javascript/)
  })

  it('is not needed: without script nobody is asked', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false })
    const page = await context.newPage()
    await page.goto(at('/de/'))
    expect(await page.locator('[data-offline]').isVisible()).toBe(false)
    await context.close()
  })
})
