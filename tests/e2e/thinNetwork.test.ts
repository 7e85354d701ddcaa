/** Where the network is thin, pages are text and the finder is a form, until she asks for more. */
import { beforeEach, describe, expect, it } from 'vitest'
import { noTraces, storedOn } from '../support/traces.ts'
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
