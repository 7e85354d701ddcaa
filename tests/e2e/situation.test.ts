/** "My situation" and what she saves: on her phone alone, from painting her week to seeing what clashes. */
import type { BrowserContext, Page } from 'playwright-core'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { languages } from '../../content-models/languages.ts'
import { overflowing } from '../support/layout.ts'
import { noTraces, storedOn } from '../support/traces.ts'
import { finderReady, keep } from './support/phone.ts'
import { browser, keepRunning, system } from './support/running.ts'

const slug = 'naehcafe-am-vormittag-mit-kinderzimmer'
let context: BrowserContext
let page: Page
let asked: string[]

keepRunning()
beforeEach(async () => {
  context = await browser.newContext({
    viewport: { width: 360, height: 740 },
    baseURL: system.siteUrl,
    hasTouch: true,
  })
  page = await context.newPage()
  asked = []
  page.on('request', (request) => asked.push(decodeURIComponent(request.url())))
})
afterEach(() => context.close())

const turnOn = async (language = 'de') => {
  await page.goto(`/${language}/situation`)
  await page.click('[data-part=on]')
}
const isKept = () => page.locator('[data-part=status]').filter({ hasText: 'Gespeichert' }).waitFor()
const answer = async (name: string, value: string) => {
  await page.check(`input[name=${name}][value="${value}"]`)
}
const kept = () => page.evaluate(() => localStorage.getItem('situation') ?? undefined)
const cell = (value: string) => page.locator(`input[name=free][value=${value}]`)

/** Closes the site by the button in its bar; what lies behind it answers here. */
async function close(): Promise<void> {
  await page.route('**/*', (route) =>
    route.request().url().startsWith(system.siteUrl) ? route.continue() : route.fulfill({ body: 'News' }),
  )
  await page.locator('.bar .exit').click()
  await page.waitForURL((url) => url.origin !== system.siteUrl)
}

async function liveIn(place: string): Promise<void> {
  await page.fill('input[name=home]', place)
  await page.press('input[name=home]', 'Tab')
  await page.waitForFunction(() => localStorage.getItem('situation')?.includes('home='))
}

describe('My situation', () => {
  it('is off until she turns it on, and says before what it means', async () => {
    await page.goto('/de/situation')
    expect(await page.locator('form[data-situation]').isVisible()).toBe(false)
    expect(await page.locator('main').innerText()).toContain('nur auf diesem Telefon')
    expect(await storedOn(page)).toEqual(noTraces)
    await page.click('[data-part=on]')
    expect(await page.locator('form[data-situation] :focus').count()).toBe(1)
  })

  it('keeps every answer at once and sends none of them', async () => {
    await turnOn()
    await answer('age', '3')
    await answer('learned', 'degree')
    await answer('abroad', 'yes')
    await liveIn('Stendal')
    await isKept()
    expect(await kept()).toMatch(/age=3.*home=Stendal.*learned=degree/)
    expect(asked.filter((url) => /Stendal|degree|age=3/.test(url))).toEqual([])
    await page.reload()
    expect(await page.inputValue('input[name=home]')).toBe('Stendal')
    expect(await page.isChecked('input[name=age][value="3"]')).toBe(true)
  })

  it('asks which of several places she means, and what to do about one that nobody knows', async () => {
    await turnOn()
    await page.fill('input[name=home]', '39517')
    await page.press('input[name=home]', 'Tab')
    const which = page.locator('[data-part=which]')
    await which.getByRole('button').first().click()
    await page.waitForFunction(() => localStorage.getItem('situation')?.includes('home='))
    expect(await which.isVisible()).toBe(false)
    await page.fill('input[name=home]', 'Xyzzystadt')
    await page.press('input[name=home]', 'Tab')
    await which.waitFor()
    expect(await which.innerText()).toContain('Xyzzystadt')
    expect(await page.inputValue('input[name=home]')).toBe('Xyzzystadt')
  })

  it('says so when the table of places does not come, and finds her place the next time', async () => {
    await turnOn()
    await page.route('**/assets/postcodes*', (route) => route.abort())
    await page.fill('input[name=home]', 'Stendal')
    await page.press('input[name=home]', 'Tab')
    const which = page.locator('[data-part=which]')
    await which.waitFor()
    expect(await which.innerText()).toContain('nicht geklappt')
    expect(await page.inputValue('input[name=home]')).toBe('Stendal')
    await page.unroute('**/assets/postcodes*')
    await page.press('input[name=home]', 'End')
    await page.keyboard.type(' ')
    await page.press('input[name=home]', 'Tab')
    await page.waitForFunction(() => localStorage.getItem('situation')?.includes('at='))
    expect(await which.isVisible()).toBe(false)
  })

  it('takes a week painted with finger, mouse and keyboard', async () => {
    await turnOn()
    await page.locator('.painted table').scrollIntoViewIfNeeded()
    const [from, to] = [await cell('mo0800-0900').boundingBox(), await cell('mo1100-1200').boundingBox()]
    await page.mouse.move(from!.x + 10, from!.y + 10)
    await page.mouse.down()
    await page.mouse.move(to!.x + 10, to!.y + 10, { steps: 8 })
    await page.mouse.up()
    await isKept()
    expect(await kept()).toContain('free=mo0800-1200')
    await cell('we0900-1000').tap()
    await cell('mo0800-0900').focus()
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Space')
    expect(await cell('tu0800-0900').isChecked()).toBe(true)
    expect(decodeURIComponent((await kept()) ?? '')).toContain('free=mo0800-1200,tu0800-0900,we0900-1000')
    await page.click('[data-paint=""]')
    expect(await kept()).not.toContain('free=')
  })

  it('paints from right to left in Arabic, also with the arrow keys', async () => {
    await turnOn('ar')
    const [monday, tuesday] = [
      await cell('mo0800-0900').boundingBox(),
      await cell('tu0800-0900').boundingBox(),
    ]
    expect(monday!.x).toBeGreaterThan(tuesday!.x)
    await cell('mo0800-0900').focus()
    await page.keyboard.press('ArrowLeft')
    await page.keyboard.press('Space')
    expect(await kept()).toContain('free=tu0800-0900')
    expect(await overflowing(page)).toEqual([])
  })

  it('puts the advice on recognition first when she learned abroad', async () => {
    await turnOn()
    await answer('learned', 'trade')
    expect(await page.locator('[data-part=first]').isVisible()).toBe(false)
    await answer('abroad', 'yes')
    await page.getByRole('link', { name: /Kostenlose Beratung/ }).click()
    expect(new URL(page.url()).search).toBe('?kind=counsel_recognition')
  })

  it('presets the search, and says on each offer why it fits, from door to door', async () => {
    await turnOn()
    await answer('age', '3')
    await page.selectOption('[name=careFrom]', '07:00')
    await page.selectOption('[name=careTo]', '12:30')
    await liveIn('Stendal')
    await answer('german', 'none')
    await answer('women', 'only')
    await page.click('[data-part=show]')
    await finderReady(page)
    expect(new URL(page.url()).searchParams.get('near')).toBe('Stendal')
    await page.locator('.reason').first().waitFor()
    await page.goto(`/de/offers/${slug}`)
    const fit = page.locator('[data-fit]')
    await fit.waitFor()
    const reasons = await fit.innerText()
    expect(reasons).toMatch(/Der Weg dauert etwa \d+ Minuten/)
    expect(reasons).toContain('Mit dem Weg sind Sie unterwegs')
    await page.goto('/de/')
    expect(await page.isChecked('input[name=age][value="3"]')).toBe(true)
    expect(await page.inputValue('input[name=near]')).toBe('Stendal')
  })

  it('is gone after one tap, and after closing', async () => {
    await turnOn()
    await answer('age', '3')
    await page.click('[data-part=off]')
    expect(await storedOn(page)).toEqual({ ...noTraces, bytes: expect.any(Number) as number })
    await page.click('[data-part=on]')
    await answer('age', '3')
    await close()
    await page.goto('/de/situation')
    expect(await kept()).toBeUndefined()
  })

  it('stays after closing where she asked for it, and never after leaving a page that names what it is about', async () => {
    await turnOn()
    await page.check('[data-stay]')
    await answer('age', '3')
    await close()
    await page.goto('/de/help')
    expect(await kept()).toContain('age=3')
    await close()
    await page.goto('/de/situation')
    expect(await kept()).toBeUndefined()
  })

  it('says without script what to do instead', async () => {
    const plain = await browser.newContext({ javaScriptEnabled: false, baseURL: system.siteUrl })
    const without = await plain.newPage()
    await without.goto('/de/situation')
    expect(await without.locator('main').innerText()).toContain('JavaScript')
    expect(await without.getByRole('link', { name: 'Angebote' }).first().isVisible()).toBe(true)
    await plain.close()
  })
})

describe('What she saves', () => {
  it('is laid into her week with ways, Kita and clashes, and works without network', async () => {
    await turnOn()
    await liveIn('Stendal')
    await page.click('[data-paint^=mo]')
    await page.selectOption('[name=careFrom]', '07:00')
    await page.selectOption('[name=careTo]', '15:00')
    await page.goto('/de/')
    await keep(page)
    await page.goto('/de/offers?time=morning')
    await finderReady(page)
    const hrefs = await page
      .locator('.card h2 a')
      .evaluateAll((links) => links.slice(0, 3).map((link) => link.getAttribute('href') ?? ''))
    for (const href of hrefs) {
      await page.goto(href)
      await page.click('[data-save] button')
      expect(await page.locator('[data-save] button').getAttribute('aria-pressed')).toBe('true')
    }
    await page.click('[data-save] [data-open] a')
    await page.locator('#saved[data-ready]').waitFor()
    expect(await page.locator('.saved .card').count()).toBe(3)
    expect(await page.locator('.day-list li').count()).toBeGreaterThan(2)
    expect(await page.locator('.saved-week .way').count()).toBeGreaterThan(2)
    expect(await overflowing(page)).toEqual([])
    await context.setOffline(true)
    await page.reload()
    await page.locator('.saved .card').first().waitFor()
    expect(await page.locator('.saved .card').count()).toBe(3)
    await page.locator('.saved .card button').first().click()
    expect(await page.locator('.saved .card').count()).toBe(2)
    await context.setOffline(false)
  })

  it('is never an offer that nobody may know about', async () => {
    const list = await (await fetch(`${system.siteUrl}/de/offers?kind=shelter`)).text()
    const sensitive = /\/de\/offers\/([\w-]+)"/.exec(list)?.[1] ?? ''
    await page.goto(`/de/offers/${sensitive}`)
    expect(await page.locator('[data-save], [data-fit]').count()).toBe(0)
    await page.evaluate((one) => {
      localStorage.setItem('saved', one)
    }, sensitive)
    await page.goto('/de/saved')
    await page.locator('[data-part=none]').waitFor()
    expect(await page.evaluate(() => localStorage.getItem('saved'))).toBeNull()
  })

  it('is told when there is nothing', async () => {
    await page.goto('/ar/saved')
    await page.locator('[data-part=none]').waitFor()
    expect(await storedOn(page)).toEqual(noTraces)
  })
})

describe('On a phone of 320 px', () => {
  const situation =
    'age=3,8&free=mo0800-1200,we0900-1700&careFrom=07:30&careTo=13:00&home=Stendal&at=52.6,11.86&way=bus&most=30' +
    '&german=none&school=some&learned=degree&abroad=yes&women=only'
  const shown = languages.map(({ code }) => code)
  it.each(shown)('everything she keeps fits in %s', async (language) => {
    await page.setViewportSize({ width: 320, height: 640 })
    await page.goto(`/${language}/situation`)
    await page.evaluate(
      ([answers, saved]) => {
        localStorage.setItem('situation', answers)
        localStorage.setItem('saved', saved)
      },
      [situation, slug] as const,
    )
    await page.reload()
    await page.locator('form[data-situation]').waitFor()
    expect(await overflowing(page)).toEqual([])
    await page.goto(`/${language}/saved`)
    await page.locator('.saved .card').waitFor()
    expect(await overflowing(page)).toEqual([])
    await page.goto(`/${language}/offers/${slug}`)
    await page.locator('[data-fit]').waitFor()
    expect(await overflowing(page)).toEqual([])
  })
})
