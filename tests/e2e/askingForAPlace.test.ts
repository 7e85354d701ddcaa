/** Asking for a place, on a phone: with and without script, in Arabic, by keys, and what is left behind of it. */
import type { BrowserContext, Page } from 'playwright-core'
import { afterEach, describe, expect, it } from 'vitest'
import { overflowing } from '../support/layout.ts'
import { newPhone } from './support/phone.ts'
import { browser, keepRunning, system } from './support/running.ts'

const slug = 'naehcafe-am-vormittag-mit-kinderzimmer'
let context: BrowserContext

keepRunning()
afterEach(() => context.close())

async function phone(path: string, script = true): Promise<Page> {
  if (script) {
    const page = (await newPhone(browser)).page
    context = page.context()
    await page.goto(system.siteUrl + path)
    return page
  }
  context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } })
  const page = await context.newPage()
  await page.goto(system.siteUrl + path)
  return page
}

const text = (page: Page) => page.locator('#message-text').inputValue()
const wayTo = async (page: Page, start: string) =>
  (await page.locator(`#message a[href^="${start}"]`).getAttribute('href')) ?? ''
const tick = (page: Page, name: string, value: string) =>
  page.locator(`input[name=${name}][value="${value}"]`).check()

describe('without script, in Arabic', () => {
  it('leads from the offer to a German message with its meaning', async () => {
    const page = await phone(`/ar/offers/${slug}`, false)
    await page.locator('.bottom .sign').click()
    expect(new URL(page.url()).pathname).toBe(`/ar/offers/${slug}/ask`)
    await tick(page, 'age', '2')
    await tick(page, 'time', 'morning')
    await page.locator('form[data-ask] .sign').click()
    expect(new URL(page.url()).hash).toBe('#message')
    const said = await text(page)
    expect(said).toContain('Ich habe ein Kind. Alter in Jahren: 2.')
    expect(said).toContain('Ich habe Zeit: Vormittag, 8 bis 12 Uhr.')
    expect(said).toContain('Ich spreche: Arabisch.')
    expect(said).toContain('Bitte rufen Sie mich nicht an.')
    const pairs = page.locator('#message .pairs li')
    expect(await pairs.count()).toBe(said.split('\n').length)
    expect(await pairs.locator('[data-say][lang=de]').count()).toBe(await pairs.count())
    expect(await pairs.locator('.soft').count()).toBe(await pairs.count())
    expect(await overflowing(page)).toEqual([])
  })

  it('opens her own apps with the message, and no dead button', async () => {
    const page = await phone(`/ar/offers/${slug}/ask?reply=call&call=noon`, false)
    const said = encodeURIComponent(await text(page))
    expect(await wayTo(page, 'sms:')).toBe(`sms:+4915228817386?&body=${said}`)
    expect(await wayTo(page, 'https://wa.me/')).toBe(`https://wa.me/4915228817386?text=${said}`)
    expect(await wayTo(page, 'mailto:')).toContain('mailto:lindenblatt@example.org?subject=')
    expect(await page.locator('#message a:not([rel=noreferrer])').count()).toBe(0)
    expect(await page.locator('#message button').filter({ visible: true }).count()).toBe(0)
    expect(decodeURIComponent(said)).toContain('können Sie mich anrufen: Mittag, 12 bis 14 Uhr.')
  })

  it('says so when calls are possible at no time, and asks for an answer in writing', async () => {
    const page = await phone(`/ar/offers/${slug}/ask?reply=call`, false)
    expect(await page.locator('#message .note').textContent()).toContain('لم تختاري')
    expect(await text(page)).toContain('Bitte rufen Sie mich nicht an.')
  })

  it('takes her answers along into another language', async () => {
    const page = await phone(`/ar/offers/${slug}/ask?age=2&reply=call&call=noon`, false)
    await page.click('a[href^="/?to="]')
    await page.click('a[hreflang=uk]')
    expect(new URL(page.url()).pathname).toBe(`/uk/offers/${slug}/ask`)
    expect(await page.locator('input[name=age][value="2"]').isChecked()).toBe(true)
    expect(await page.locator('input[name=call][value=noon]').isChecked()).toBe(true)
  })
})

describe('with script', () => {
  it('shows the message by keys alone, and keeps her answers out of the address', async () => {
    const page = await phone(`/de/offers/${slug}/ask`)
    await page.locator('input[name=age][value="5"]').focus()
    await page.keyboard.press('Space')
    expect(await page.locator('#message').isHidden()).toBe(true)
    await page.locator('form[data-ask] .sign').focus()
    await page.keyboard.press('Enter')
    await expect.poll(() => text(page)).toContain('Alter in Jahren: 5.')
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('message-title')
    expect(page.url()).toBe(`${system.siteUrl}/de/offers/${slug}/ask`)
    expect(await page.locator('a[href^="/?to="]').getAttribute('href')).toContain('age%3D5')
  })

  it('copies the message it shows, and so does the way to Signal', async () => {
    const page = await phone(`/de/offers/${slug}/ask`)
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    const copied = () => page.evaluate(() => navigator.clipboard.readText())
    await tick(page, 'time', 'evening')
    await page.click('form[data-ask] .sign')
    await page.click('#message button[data-copy]')
    await page.locator('#message [role=status]', { hasText: 'kopiert' }).waitFor()
    expect(await copied()).toBe(await text(page))
    await page.evaluate(() => navigator.clipboard.writeText(''))
    // Opening the chat is the phone's affair: here the link leads nowhere.
    await page.locator('#message a[href^="https://signal.me/"]').evaluate((link) => {
      link.addEventListener('click', (event) => {
        event.preventDefault()
      })
    })
    await page.click('#message a[href^="https://signal.me/"]')
    await expect.poll(copied).toBe(await text(page))
  })

  it('asks for the page when the message cannot be fetched', async () => {
    const page = await phone(`/de/offers/${slug}/ask`)
    let failed = 0
    await page.route('**/ask?*', (route) =>
      route.request().resourceType() === 'fetch' && ++failed ? route.abort() : route.continue(),
    )
    await tick(page, 'age', '3')
    await page.click('form[data-ask] .sign')
    await page.waitForURL(/age=3/)
    expect(failed).toBe(1)
    expect(await text(page)).toContain('Alter in Jahren: 3.')
  })

  it('leaves nothing on the phone', async () => {
    const page = await phone(`/de/offers/${slug}/ask`)
    await tick(page, 'age', '4')
    await page.click('form[data-ask] .sign')
    await expect.poll(() => text(page)).toContain('4')
    expect(await context.cookies()).toEqual([])
    expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0])
    const answer = await fetch(page.url())
    expect(answer.headers.get('cache-control')).toBe('no-store')
    expect(answer.headers.get('etag')).toBeNull()
    expect(answer.headers.get('x-robots-tag')).toContain('noindex')
  })
})

describe('a sensitive offer', () => {
  it('has words for the telephone alone, and is named nowhere on the page', async () => {
    const page = await phone('/de/offers?kind=counsel_violence')
    await page.locator('.card h2 a').first().click()
    await page.waitForURL(/\/de\/offers\/[^?]+$/)
    const title = (await page.locator('h1').textContent())?.trim() ?? ''
    const kind = (await page.locator('.card-kind span').textContent())?.trim() ?? ''
    await page.locator('.bottom .sign').click()
    await page.locator('.pairs').waitFor()
    const shown = (await page.title()) + (await page.locator('main').innerText())
    expect(shown).not.toContain(title)
    expect(shown).not.toContain(kind)
    expect(shown).toContain('Bitte rufen Sie mich nicht zurück.')
    expect(await page.locator('form[data-ask], #message').count()).toBe(0)
  })
})

describe('where there is nothing to ask for', () => {
  it('leads to the page of the offer, which says why', async () => {
    const page = await phone('/de/offers/nowhere/ask', false)
    expect(new URL(page.url()).pathname).toBe('/de/offers/nowhere')
  })
})

describe('the helplines', () => {
  it('have words to say, each with its meaning', async () => {
    const page = await phone('/ar/help', false)
    const card = page.locator('.helpline').first()
    await card.locator('summary').click()
    const sayings = card.locator('.pairs li')
    expect(await sayings.first().isVisible()).toBe(true)
    expect(await sayings.locator('[data-say][lang=de]').allTextContents()).toContainEqual(
      expect.stringContaining('Spricht bei Ihnen jemand diese Sprache: Arabisch?'),
    )
  })
})
