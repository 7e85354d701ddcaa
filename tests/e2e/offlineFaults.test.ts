/** What a phone keeps is whole or not there: bad networks, spoiled files, withdrawn offers, and the switch that ends it. */
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { noTraces, storedOn } from '../support/traces.ts'
import { CmsClient, type Doc } from './support/cmsClient.ts'
import { changed, newNetwork, type Carried, type Network } from './support/network.ts'
import { isList, ofOtherBuild, otherBuild } from './support/otherBuild.ts'
import {
  cachesOf,
  finderReady,
  keep,
  keptText,
  newPhone,
  renew,
  said,
  word,
  type Phone,
} from './support/phone.ts'
import { browser, keepRunning, system } from './support/running.ts'

let network: Network

keepRunning()
beforeAll(async () => {
  network = await newNetwork(system.siteUrl)
})
afterAll(() => network.close())

afterEach(() => {
  network.spoil = fine
})

const at = (path: string) => `${network.origin}${path}`
const fine = () => undefined

async function keepingPhone(): Promise<Phone> {
  const phone = await newPhone(browser)
  await phone.page.goto(at('/de/'))
  expect(await keep(phone.page)).toBe(await word(phone.page, 'ready'))
  return phone
}

const flipped = (carried: Carried): Carried => {
  const body = Buffer.from(carried.body)
  body[body.length >> 1] = (body[body.length >> 1] ?? 0) ^ 1
  return changed(carried, { body })
}
const without = (carried: Carried, name: string): Carried => {
  const headers = new Headers(carried.headers)
  headers.delete(name)
  return changed(carried, { headers })
}
const page = (text: string) => Buffer.from(`<!doctype html><title>${text}</title>`)
const moved = (carried: Carried, to: string): Carried =>
  changed(carried, { status: 302, headers: new Headers({ location: to }), body: Buffer.from('') })

const isScript = (path: string) => path.startsWith('/assets/hydrate')
const isCatalogue = (path: string) => path.endsWith('/catalogue.json')
const isShell = (path: string) => path.endsWith('/offline-finder')
let lists = 0

const faults: [string, Network['spoil']][] = [
  ['a catalogue that breaks off', (path) => (isCatalogue(path) ? 'cut' : undefined)],
  [
    'half a catalogue that looks whole',
    (path, all) =>
      isCatalogue(path) ? changed(all, { body: all.body.subarray(0, all.body.length / 2) }) : undefined,
  ],
  ['a catalogue with one changed letter', (path, all) => (isCatalogue(path) ? flipped(all) : undefined)],
  ['a script with one changed letter', (path, all) => (isScript(path) ? flipped(all) : undefined)],
  ['an empty script', (path, all) => (isScript(path) ? changed(all, { body: Buffer.from('') }) : undefined)],
  [
    'the login page of a hotel in place of a script',
    (path, all) =>
      isScript(path)
        ? changed(all, { headers: new Headers({ 'content-type': 'text/html' }), body: page('Login') })
        : undefined,
  ],
  [
    'the login page of a hotel in place of the finder',
    (path, all) =>
      isShell(path)
        ? changed(all, { headers: new Headers({ 'content-type': 'text/html' }), body: page('Login') })
        : undefined,
  ],
  ['a redirect', (path, all) => (isCatalogue(path) ? moved(all, '/de/offers.json') : undefined)],
  ['a missing file', (path, all) => (isScript(path) ? changed(all, { status: 404 }) : undefined)],
  ['an error of the site', (path, all) => (isShell(path) ? changed(all, { status: 500 }) : undefined)],
  [
    'an answer that does not tell its hash',
    (path, all) => (isShell(path) ? without(all, 'content-sha256') : undefined),
  ],
  [
    'a new build in the middle',
    (path, all) => (isList(path) && ++lists % 2 === 0 ? ofOtherBuild(all) : undefined),
  ],
]

describe('what comes spoiled is never kept', () => {
  it.for(faults)('%s leaves nothing at all the first time', async ([, spoil]) => {
    lists = 0
    const { page: tab, context } = await newPhone(browser)
    await tab.goto(at('/de/'))
    network.spoil = spoil
    expect(await keep(tab)).toBe(await word(tab, 'failed'))
    network.spoil = fine
    expect(await storedOn(tab)).toEqual(noTraces)
    // And nothing stands in the way of another try.
    expect(await keep(tab)).toBe(await word(tab, 'ready'))
    await context.close()
  })

  it('what she saved herself outlives a first attempt that fails', async () => {
    const { page: tab, context } = await newPhone(browser)
    await tab.goto(at('/de/'))
    await tab.evaluate(() => {
      localStorage.setItem('saved', 'naehcafe-am-vormittag-mit-kinderzimmer')
    })
    network.spoil = (path) => (isCatalogue(path) ? 'cut' : undefined)
    expect(await keep(tab)).toBe(await word(tab, 'failed'))
    expect(await storedOn(tab)).toMatchObject({ localStorage: 1, cacheEntries: 0, serviceWorkers: 0 })
    await context.close()
  })

  it('a renewal that fails leaves what was there, and it still works', async () => {
    const { page: tab, context } = await keepingPhone()
    const before = Object.keys(await cachesOf(tab))
    network.spoil = (path, all) =>
      /^\/de\/$/.test(path)
        ? changed(all, {
            body: Buffer.from(all.body.toString().replace(/data-seq="\d+"/g, 'data-seq="99999"')),
          })
        : isList(path)
          ? changed(all, { body: Buffer.from(all.body.toString().replace(/"seq":\d+/, '"seq":99999')) })
          : isCatalogue(path)
            ? 'cut'
            : undefined
    await tab.goto(at('/de/'))
    // It fails out of sight first; then she is offered to try it herself.
    await tab.click('[data-part=newer] [data-action=keep]')
    expect(await said(tab)).toBe(await word(tab, 'failed'))
    network.spoil = fine
    expect(Object.keys(await cachesOf(tab))).toEqual(before)
    await context.setOffline(true)
    await tab.goto(at('/de/offers'))
    await finderReady(tab)
    expect(await tab.locator('.card').count()).toBeGreaterThan(0)
    await context.close()
  })

  it('what was changed in the cache later is not shown', async () => {
    const { page: tab, context } = await keepingPhone()
    await tab.evaluate(async () => {
      const [name = ''] = await caches.keys()
      const cache = await caches.open(name)
      const kept = await (await cache.match('/de/catalogue.json'))?.text()
      await cache.put('/de/catalogue.json', new Response(kept?.replaceAll('Stendal', 'Wrong')))
      await cache.put(
        '/de/offline',
        new Response('<h1>Wrong</h1>', { headers: { 'content-type': 'text/html' } }),
      )
    })
    await context.setOffline(true)
    await tab.goto(at('/de/offers'))
    await tab.locator('#missing').waitFor()
    // Nothing kept that could be trusted: the browser says that there is no network.
    await expect(tab.goto(at('/de/help'))).rejects.toThrow('ERR_FAILED')
    await context.close()
  })

  it('a full phone keeps nothing rather than half', async () => {
    const { page: tab, context } = await newPhone(browser)
    await tab.goto(at('/de/'))
    const session = await context.newCDPSession(tab)
    for (const quotaSize of [1_000, 20_000, 100_000, 250_000, 400_000]) {
      await session.send('Storage.overrideQuotaForOrigin', { origin: network.origin, quotaSize })
      expect(await keep(tab), String(quotaSize)).toBe(await word(tab, 'failed'))
      expect(await storedOn(tab)).toEqual(noTraces)
    }
    await context.close()
  })
})

describe('a day later', () => {
  const tomorrow = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10)

  it('what is kept says the new day, and nothing that is the same comes again', async () => {
    const { page: tab, context } = await keepingPhone()
    const came: string[] = []
    network.spoil = (path, all) => {
      if (all.status === 200) came.push(path)
      if (all.status === 304) return { ...all, headers: new Headers({ etag: all.headers.get('etag') ?? '' }) }
      const list = all.body.toString().replaceAll(/"asOf":"[^"]+"/g, `"asOf":"${tomorrow}"`)
      return isList(path) ? changed(all, { body: Buffer.from(list) }) : undefined
    }
    await tab.clock.setFixedTime(Date.now() + 25 * 60 * 60_000)
    await tab.goto(at('/de/'))
    came.length = 0
    await expect
      .poll(async () => Object.keys(await cachesOf(tab)), { timeout: 15_000 })
      .toEqual([expect.stringContaining(tomorrow)])
    expect(came.filter((path) => path.startsWith('/assets/') && !path.includes('keep.'))).toEqual([])
    expect(came).not.toContain('/de/situation')
    expect(came).not.toContain('/de/saved')
    expect(await tab.locator('[data-part=newer]').isVisible()).toBe(false)
    network.spoil = fine
    await context.setOffline(true)
    for (const path of ['/de/situation', '/de/help']) expect((await tab.goto(at(path)))?.status()).toBe(200)
    await context.close()
  })
})

const renewByTap = async (tab: Page) => {
  await tab.goto(at('/de/'))
  await renew(tab)
}

describe('a new worker', () => {
  it('comes into three tabs at different builds, and none of them loses what is typed or mixes its scripts', async () => {
    const { page: asking, context, errors } = await keepingPhone()
    await asking.goto(at('/de/offers/naehcafe-am-vormittag-mit-kinderzimmer/ask'))
    await asking.check('input[name=time][value=morning]')
    const situation = await context.newPage()
    await situation.goto(at('/de/situation'))
    await situation.click('[data-part=on]')
    await situation.fill('input[name=home]', 'Stend')
    const third = await context.newPage()
    network.spoil = otherBuild
    await renewByTap(third)
    expect(Object.keys(await cachesOf(third))).toEqual([expect.stringMatching(/^wg-another-/)])
    expect(await asking.isChecked('input[name=time][value=morning]')).toBe(true)
    expect(await situation.inputValue('input[name=home]')).toBe('Stend')
    // The pages of the build before go on with their own scripts.
    await situation.fill('input[name=home]', 'Stendal')
    await situation.press('input[name=home]', 'Tab')
    await situation.waitForFunction(() => localStorage.getItem('situation')?.includes('home='))
    await asking.locator('form[data-ask] .sign').click()
    await expect.poll(() => asking.locator('#message-text').inputValue()).toContain('8 bis 12 Uhr')
    expect(errors).toEqual([])
    network.spoil = fine
    await context.close()
  })

  it('may be rolled back: the build before is offered again and works', async () => {
    const { page: tab, context } = await keepingPhone()
    const [first] = Object.keys(await cachesOf(tab))
    network.spoil = otherBuild
    await renewByTap(tab)
    expect(Object.keys(await cachesOf(tab))).not.toEqual([first])
    network.spoil = fine
    await renewByTap(tab)
    expect(Object.keys(await cachesOf(tab))).toEqual([first])
    await context.setOffline(true)
    await tab.goto(at('/de/offers'))
    await finderReady(tab)
    expect(await tab.locator('.card').count()).toBeGreaterThan(0)
    await context.close()
  })

  it('waits for her tap', async () => {
    const { page: tab, context } = await keepingPhone()
    const other = await context.newPage()
    network.spoil = otherBuild
    const waits = (one: Page) =>
      one.evaluate(async () => {
        const registration = await navigator.serviceWorker.getRegistration()
        await registration?.update()
        return registration?.waiting !== null
      })
    await other.goto(at('/de/'))
    await expect.poll(() => waits(other)).toBe(true)
    await other.reload()
    await tab.reload()
    expect(await waits(other)).toBe(true)
    await renewByTap(other)
    await expect.poll(() => waits(other)).toBe(false)
    network.spoil = fine
    await context.close()
  })
})

describe('a withdrawn offer', () => {
  it('is gone from the phone at its next contact', async () => {
    const { page: tab, context } = await keepingPhone()
    const staff = await CmsClient.signIn(system, system.login('admin'))
    const { docs } = await staff.send<{ docs: Doc[] }>(
      'GET',
      '/api/offers?limit=1&depth=0&where[kind][equals]=womens_cafe',
    )
    const title = String(docs[0]?.['title'])
    expect(await keptText(tab)).toContain(title)
    await staff.send('PATCH', `/api/offers/${String(docs[0]?.id)}`, { _status: 'draft' })
    const list = async () => (await fetch(at('/de/offers?kind=womens_cafe'))).text()
    await expect.poll(list, { timeout: 10_000 }).not.toContain(title)
    await tab.goto(at('/de/'))
    await expect.poll(() => keptText(tab), { timeout: 10_000 }).not.toContain(title)
    // What is newer may be on its way at the same time.
    await expect.poll(async () => Object.keys(await cachesOf(tab)).length, { timeout: 10_000 }).toBe(1)
    expect(await keptText(tab)).not.toContain(title)
    await context.setOffline(true)
    await tab.goto(at('/de/offers'))
    await finderReady(tab)
    expect(await tab.locator('.card').count()).toBeGreaterThan(0)
    await context.close()
  })
})

describe('a worker that is broken', () => {
  it('is ended by the one that stands in its place, without its own help', async () => {
    const { page: tab, context } = await keepingPhone()
    const end = Buffer.from(await (await fetch(`${system.siteUrl}/sw-gone.js`)).arrayBuffer())
    network.spoil = (path, all) =>
      path === '/sw.js'
        ? changed(all, { body: end })
        : path.startsWith('/sw-control.json')
          ? changed(all, { status: 500 })
          : undefined
    await tab.goto(at('/de/offers'))
    await tab.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update())
    await expect.poll(() => storedOn(tab), { timeout: 20_000 }).toEqual(noTraces)
    network.spoil = fine
    await tab.goto(at('/de/'))
    expect(await keep(tab)).toBe(await word(tab, 'ready'))
    await context.close()
  })
})

describe('the switch that ends every worker', () => {
  it('empties a phone at its next page, and the worker’s address serves its end', async () => {
    const { page: tab, context } = await keepingPhone()
    await system.stopSite()
    await system.startSite({ SW_KILL: '1' })
    expect(await (await fetch(at('/sw-control.json'))).json()).toMatchObject({ kill: true })
    expect((await (await fetch(at('/sw.js'))).text()).length).toBeLessThan(1_000)
    await tab.goto(at('/de/offers'))
    await expect.poll(() => storedOn(tab), { timeout: 10_000 }).toEqual(noTraces)
    await tab.goto(at('/de/'))
    await tab.locator('[data-part=ask]').waitFor()
    await context.close()
  })
})
