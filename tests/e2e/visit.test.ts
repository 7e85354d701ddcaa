/**
 * A whole visit by a woman's phone, from the first page to "delete all traces", in languages of every kind: written from
 * the left and from the right, in Cyrillic, with stacked accents, and in the made-up one that has nothing of any other.
 * Each step goes on where the one before ended. No step knows a word of its language.
 */
import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { overflowing } from '../support/layout.ts'
import { pagesOf } from '../support/pdf.ts'
import { noTraces, storedOn } from '../support/traces.ts'
import { giveVoices, isSpeaking, listen, saidOn } from './support/fakeSpeech.ts'
import { newNetwork, type Network } from './support/network.ts'
import { otherBuild } from './support/otherBuild.ts'
import { cachesOf, finderReady, keep, newPhone, renew, word } from './support/phone.ts'
import { browser, keepRunning, system } from './support/running.ts'

const slug = 'naehcafe-am-vormittag-mit-kinderzimmer'
const neutral = 'https://www.dwd.de/'

let network: Network

keepRunning({ env: { PSEUDO_LANGUAGES: '1' } })
beforeAll(async () => {
  network = await newNetwork(system.siteUrl)
})
afterAll(() => network.close())

describe.each(['de', 'ar', 'uk', 'vi', 'ar-XB'])('a visit in %s', (language) => {
  let context: BrowserContext
  let page: Page
  let errors: string[]
  const at = (path: string) => `${network.origin}/${language}${path}`
  const hits = () => page.locator('#found').textContent()

  beforeAll(async () => {
    ;({ context, page, errors } = await newPhone(browser))
    await context.route(neutral, (route) => route.fulfill({ body: 'Weather' }))
  })
  afterAll(() => context.close())

  const closed = async (leave: () => Promise<unknown>) => {
    await Promise.all([page.waitForURL(neutral), leave()])
  }

  it('she keeps the offers for where there is no network', async () => {
    await page.goto(at('/'))
    expect(await keep(page)).toBe(await word(page, 'ready'))
  })

  it('without network, she reloads, narrows the list and opens an offer', async () => {
    await page.goto(at('/offers'))
    await finderReady(page)
    await context.setOffline(true)
    await page.reload()
    await finderReady(page)
    const all = await hits()
    await page.click('.filter > summary')
    await page.check('input[name=childcare][value=with]')
    await page.check('input[name=time][value=morning]')
    await expect.poll(() => page.locator('.chips a').count()).toBe(2)
    await expect.poll(hits).not.toBe(all)
    await page.click('form button.sign')
    await page.locator('.card h2 a').first().click()
    await page.waitForURL(/\/offers\/./)
    await finderReady(page)
    expect(await page.locator('#register ~ ul a[href^="tel:"]').count()).toBeGreaterThan(0)
    expect(await overflowing(page)).toEqual([])
    await context.setOffline(false)
  })

  it('she saves three offers and sees them in her week', async () => {
    await page.goto(at('/situation'))
    await page.click('[data-part=on]')
    await page.click('[data-paint^=mo]')
    await page.fill('input[name=home]', 'Stendal')
    await page.press('input[name=home]', 'Tab')
    await page.waitForFunction(() => localStorage.getItem('situation')?.includes('home='))
    await page.goto(at('/offers?time=morning'))
    await finderReady(page)
    const links = page.locator('.card h2 a')
    const chosen = await links.evaluateAll((all) =>
      all.slice(0, 3).map((one) => one.getAttribute('href') ?? ''),
    )
    for (const href of chosen) {
      await page.goto(network.origin + href)
      await page.click('[data-save] button')
    }
    await page.click('[data-save] [data-open] a')
    await page.locator('#saved[data-ready]').waitFor()
    expect(await page.locator('.saved .card').count()).toBe(3)
    expect(await page.locator('.day-list li').count()).toBeGreaterThan(2)
    expect(await overflowing(page)).toEqual([])
  })

  it('she makes a German message that she understands', async () => {
    await page.goto(at(`/offers/${slug}`))
    await page.click('.bottom .sign')
    await page.check('input[name=age][value="2"]')
    await page.check('input[name=time][value=morning]')
    await page.click('form[data-ask] .sign')
    const said = () => page.locator('#message-text').inputValue()
    await expect.poll(said).toContain('Ich habe Zeit: Vormittag, 8 bis 12 Uhr.')
    const pairs = page.locator('#message .pairs li')
    expect(await pairs.count()).toBe((await said()).split('\n').length)
    // A reader of German needs no second language beside the message.
    expect(await pairs.locator('.soft').count()).toBe(language === 'de' ? 0 : await pairs.count())
    expect(await overflowing(page)).toEqual([])
  })

  it('she holds the offer up at a desk, in two languages', async () => {
    const other = language === 'de' ? 'ar' : 'de'
    await page.goto(at(`/offers/${slug}?with=${other}`))
    for (const code of [language, other])
      expect(await page.locator(`#when [lang=${code}]`).innerText()).not.toBe('')
    expect(await overflowing(page)).toEqual([])
  })

  it('she prints it on one sheet', async () => {
    await page.goto(at(`/offers/${slug}`))
    expect(pagesOf(await page.pdf({ preferCSSPageSize: true }))).toBe(1)
  })

  it.each([
    ['none', []],
    ['a German one only', ['de']],
    ['hers', ['de', language]],
  ])('she has it read aloud by a phone with this voice: %s', async (_, voices) => {
    const phone = await newPhone(browser)
    await giveVoices(phone.context, voices)
    await phone.page.goto(at(`/offers/${slug}`))
    await phone.page.click('[data-aloud] > button')
    if (voices.includes(language)) {
      await expect.poll(() => isSpeaking(phone.page)).toBe(true)
      expect((await listen(phone.page)).map(({ lang }) => lang)).toContain(language)
    } else {
      await phone.page.locator(`.aloud-bar a[href="/${language}/help"]`).waitFor()
      expect(await saidOn(phone.page)).toEqual([])
    }
    expect(await overflowing(phone.page)).toEqual([])
    await phone.context.close()
  })

  it('a newer build waits for her tap, and the form that is open loses nothing', async () => {
    const asking = await context.newPage()
    await asking.goto(at(`/offers/${slug}/ask`))
    await asking.check('input[name=time][value=morning]')
    network.spoil = otherBuild
    await page.goto(at('/'))
    await renew(page)
    expect(Object.keys(await cachesOf(page))).toEqual([expect.stringMatching(/^wg-another-/)])
    await asking.click('form[data-ask] .sign')
    await expect.poll(() => asking.locator('#message-text').inputValue()).toContain('8 bis 12 Uhr')
    network.spoil = () => undefined
    await asking.close()
  })

  it('she deletes all traces', async () => {
    await page.goto(at('/info/traces'))
    await page.click('[data-traces] button')
    await expect.poll(() => page.locator('[data-traces] [role=status]').textContent()).not.toBe('')
    expect(await storedOn(page)).toEqual(noTraces)
    expect(errors).toEqual([])
  })

  it.each(['/', '/offers', `/offers/${slug}`, `/offers/${slug}/ask`, '/help', '/situation', '/saved'])(
    'she closes %s at once by a tap and by keys, and it stays closed',
    async (path) => {
      await page.goto(at(path))
      await closed(() => page.click('.exit'))
      await page.goto(at(path))
      await closed(async () => {
        for (let press = 0; press < 3; press++) await page.keyboard.press('Shift')
      })
      await page.goBack()
      await page.waitForURL(neutral)
    },
  )

  it('she goes the whole way without script, and closes it', async () => {
    const plain = await browser.newContext({
      javaScriptEnabled: false,
      viewport: { width: 320, height: 640 },
    })
    await plain.route(neutral, (route) => route.fulfill({ body: 'Weather' }))
    page = await plain.newPage()
    await page.goto(at('/'))
    await page.check('form input[name=childcare][value=with]')
    await page.click('form button.sign')
    expect(new URL(page.url()).searchParams.get('childcare')).toBe('with')
    expect(await overflowing(page)).toEqual([])
    await page.click('.card h2 a >> nth=0')
    await page.click('.bottom .sign')
    await page.check('input[name=age][value="2"]')
    await page.click('form[data-ask] .sign')
    expect(await page.locator('#message-text').inputValue()).toContain('Alter in Jahren: 2.')
    expect(await overflowing(page)).toEqual([])
    await closed(() => page.click('.exit'))
    await plain.close()
  })
})
