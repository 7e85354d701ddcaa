/** Read aloud, on a phone that has no voice, a German one, or hers. */
import type { BrowserContext, Page } from 'playwright-core'
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { overflowing } from '../support/layout.ts'
import { addressesOf, pagesBelow } from '../support/sitemap.ts'
import { noTraces, storedOn } from '../support/traces.ts'
import { finish, giveVoices, isSpeaking, listen, saidOn } from './support/fakeSpeech.ts'
import { browser, keepRunning, system } from './support/running.ts'

let context: BrowserContext
let page: Page
let offer: string

keepRunning()
beforeAll(async () => {
  offer = pagesBelow('offers', await addressesOf(system.siteUrl))[0]!
})
beforeEach(async () => {
  context = await browser.newContext({ viewport: { width: 360, height: 740 }, reducedMotion: 'reduce' })
  page = await context.newPage()
})
afterEach(() => context.close())

const start = () => page.locator('[data-aloud] > button')
const bar = () => page.locator('.aloud-bar')
const control = (word: string) => bar().locator(`button[aria-label="${word}"]`)
const spoken = async () => (await saidOn(page)).at(-1)

async function listenTo(path: string, ...voices: string[]): Promise<void> {
  await giveVoices(context, voices)
  await page.goto(system.siteUrl + path)
  await start().click()
  await bar().waitFor()
}
const nextSentence = () => expect.poll(() => isSpeaking(page)).toBe(true)

describe('the button', () => {
  it('is not there without script, and takes no room', async () => {
    const plain = await browser.newContext({ javaScriptEnabled: false })
    const silent = await plain.newPage()
    await silent.goto(`${system.siteUrl}/ar${offer}`)
    expect(await silent.locator('main h1').isVisible()).toBe(true)
    expect(await silent.locator('[data-aloud]').evaluate((root) => root.getClientRects().length)).toBe(0)
    await plain.close()
  })

  it('is not there where the phone cannot speak', async () => {
    await context.addInitScript(() => Reflect.deleteProperty(globalThis, 'speechSynthesis'))
    await page.goto(`${system.siteUrl}/de/`)
    await expect.poll(() => page.locator('[data-aloud]').count()).toBe(0)
  })

  it('loads nothing before she presses it, and leaves nothing on the phone after', async () => {
    const loaded: string[] = []
    page.on('request', (request) => loaded.push(new URL(request.url()).pathname))
    await giveVoices(context, ['de-DE'])
    await page.goto(`${system.siteUrl}/de${offer}`)
    await start().waitFor()
    const before = loaded.length
    await start().click()
    await nextSentence()
    expect(loaded.slice(before)).toEqual([expect.stringMatching(/^\/assets\/.*\.js$/), '/de/aloud.json'])
    await listen(page)
    expect(await storedOn(page)).toEqual(noTraces)
  })

  it('says so when what it needs does not come, and tries again', async () => {
    await giveVoices(context, ['de-DE'])
    await page.goto(`${system.siteUrl}/de/`)
    await start().waitFor()
    await context.setOffline(true)
    await start().click()
    await page.locator('.aloud [role=status]', { hasText: 'geht gerade nicht' }).waitFor()
    await context.setOffline(false)
    await start().click()
    await nextSentence()
  })
})

describe('with her voice', () => {
  it('reads an Arabic offer from its beginning to its end, and the German in it with a German voice', async () => {
    await listenTo(`/ar${offer}`, 'de_DE', 'ar-EG')
    await nextSentence()
    const said = await listen(page)
    expect(new Set(said.map(({ lang }) => lang))).toEqual(new Set(['ar-EG', 'de_DE']))
    for (const { text, lang } of said)
      expect(text, lang).toMatch(lang === 'ar-EG' ? /[\p{Script=Arabic}\p{N}]/u : /\p{Script=Latin}/u)
    const title = await page.locator('article [lang=de]').first().textContent()
    expect(said.filter(({ lang }) => lang === 'de_DE').map(({ text }) => text)).toContain(title?.trim())
    const shown = await page.locator('main').evaluate((main) => {
      const silent = '[aria-hidden=true], [data-silent], .visually-hidden, script'
      const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT)
      let text = ''
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const parent = node.parentElement!
        if (parent.checkVisibility() && !parent.closest(silent)) text += node.textContent ?? ''
      }
      return text
    })
    const meaning = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '')
    expect(meaning(said.map(({ text }) => text).join(''))).toBe(meaning(shown))
    expect(await bar().isVisible()).toBe(true)
    expect(await page.evaluate(() => CSS.highlights.size)).toBe(0)
  })

  it('reads telephone numbers digit by digit', async () => {
    await listenTo('/ar/help', 'ar')
    await nextSentence()
    const said = (await listen(page)).map(({ text }) => text)
    const numbers = await page.locator('main a[href^="tel:"] bdi').allTextContents()
    expect(numbers.length).toBeGreaterThan(2)
    for (const number of numbers) {
      const digits = [...number.replace(/\D/g, '')]
      expect(said.filter((text) => text.replaceAll(',', '').includes(digits.join(' ')))).not.toEqual([])
    }
  })

  it('marks what is being read, in sight above the bar', async () => {
    await listenTo(`/de${offer}`, 'de-DE')
    for (let count = 0; count < 12; count++) {
      await nextSentence()
      const marked = await page.evaluate(() => {
        const [range] = [...(CSS.highlights.get('aloud') ?? [])] as Range[]
        const { top, bottom } = range!.getBoundingClientRect()
        const edge = document.querySelector('.aloud-bar')!.getBoundingClientRect().top
        return { text: range!.toString(), isInSight: top >= 0 && bottom <= edge }
      })
      expect(marked.isInSight, marked.text).toBe(true)
      const words = (text: string) => text.replace(/\P{L}/gu, '')
      expect(words((await spoken())?.text ?? '')).toBe(words(marked.text))
      await finish(page)
    }
  })

  it('pauses, goes on, goes back, and reads slower and faster', async () => {
    await listenTo(`/de${offer}`, 'de-DE')
    await nextSentence()
    await finish(page)
    await nextSentence()
    const second = await spoken()
    await control('Anhalten').click()
    expect(await isSpeaking(page)).toBe(false)
    await control('Weiterlesen').click()
    await nextSentence()
    expect(await spoken()).toEqual(second)
    await control('Ein Satz zurück').click()
    await nextSentence()
    expect(await spoken()).toEqual((await saidOn(page))[0])
    await control('Ein Satz weiter').click()
    await nextSentence()
    expect(await spoken()).toEqual(second)
    await control('Langsamer').click()
    await nextSentence()
    expect(await spoken()).toEqual({ ...second, rate: 0.8 })
    await control('Schneller').click()
    await control('Schneller').click()
    await expect.poll(spoken).toEqual({ ...second, rate: 1.25 })
  })

  it('says which language it cannot read while it reads the other', async () => {
    await listenTo(`/ar${offer}`, 'ar')
    await nextSentence()
    await bar().getByText('Deutsch').waitFor()
    expect(new Set((await listen(page)).map(({ lang }) => lang))).toEqual(new Set(['ar']))
  })
})

describe('by keys alone', () => {
  it('she begins, pauses, steps and ends it, and is where she was', async () => {
    await giveVoices(context, ['de-DE'])
    await page.goto(`${system.siteUrl}/de${offer}`)
    await start().waitFor()
    const press = async (...keys: string[]) => {
      for (const key of keys) await page.keyboard.press(key)
    }
    await press('Tab', 'Enter', 'Tab')
    expect(await start().evaluate((button) => button === document.activeElement)).toBe(true)
    await press('Enter')
    await nextSentence()
    expect(await start().getAttribute('aria-pressed')).toBe('true')
    await press('Space')
    expect(await isSpeaking(page)).toBe(false)
    await press('Tab', 'Enter', 'Shift+Tab', 'Enter')
    await nextSentence()
    expect(await saidOn(page)).toHaveLength(2)
    await press('Escape')
    expect(await isSpeaking(page)).toBe(false)
    expect(await bar().count()).toBe(0)
    expect(await start().evaluate((button) => button === document.activeElement)).toBe(true)
    expect(await start().getAttribute('aria-pressed')).toBe('false')
    await press('Enter')
    await nextSentence()
  })
})

describe('without her voice', () => {
  it('a phone without any says so in her language and shows where people help', async () => {
    await listenTo(`/ar${offer}`)
    await bar().getByText('العربية').waitFor()
    expect(await bar().locator('a').getAttribute('href')).toBe('/ar/help')
    expect(
      await bar()
        .locator('button:visible')
        .evaluateAll((all) => all.map((one) => one.ariaLabel)),
    ).toEqual(['إنهاء القراءة'])
    expect(await saidOn(page)).toEqual([])
  })

  it('a German voice reads the German parts when she wants them, and nothing else', async () => {
    await listenTo(`/ar${offer}`, 'de-DE', 'en-US')
    await bar().getByText('العربية').waitFor()
    expect(await saidOn(page)).toEqual([])
    await bar().getByText('قراءة الأجزاء الألمانية').click()
    await nextSentence()
    const said = await listen(page)
    expect(said.length).toBeGreaterThan(0)
    for (const { text, lang } of said) {
      expect(lang).toBe('de-DE')
      expect(text).not.toMatch(/\p{Script=Arabic}/u)
    }
  })

  it('Simple German is read by a German voice, Dari by a Persian one', async () => {
    await listenTo('/de-simple/help', 'de-DE', 'fa-IR')
    await nextSentence()
    expect((await spoken())?.lang).toBe('de-DE')
    await page.goto(`${system.siteUrl}/fa-AF/help`)
    await start().click()
    await nextSentence()
    expect((await spoken())?.lang).toBe('fa-IR')
  })
})

describe('it is silent at once', () => {
  it.each([
    ['the exit is tapped', () => page.locator('.exit').click({ noWaitAfter: true })],
    [
      'Shift is pressed three times',
      async () => {
        for (let count = 0; count < 3; count++) await page.keyboard.press('Shift')
      },
    ],
  ])('when %s', async (_, leave) => {
    // The neutral page does not come: what is silent now is so by the exit alone.
    await context.route('https://www.dwd.de/**', (route) => route.fulfill({ status: 204 }))
    await listenTo(`/ar${offer}`, 'ar', 'de')
    await nextSentence()
    const before = (await saidOn(page)).length
    await leave()
    await page.locator('.exit-overlay').waitFor()
    expect(await isSpeaking(page)).toBe(false)
    await page.waitForTimeout(200)
    expect(await saidOn(page)).toHaveLength(before)
  })

  it('when the page goes', async () => {
    await listenTo(`/de${offer}`, 'de')
    await nextSentence()
    await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pagehide')))
    expect(await isSpeaking(page)).toBe(false)
    expect(await bar().count()).toBe(0)
  })

  it('when the page goes out of sight, and goes on only when she wants it', async () => {
    await listenTo(`/de${offer}`, 'de')
    await nextSentence()
    await page.evaluate(() => {
      Object.defineProperty(document, 'hidden', { value: true })
      document.dispatchEvent(new Event('visibilitychange'))
    })
    expect(await isSpeaking(page)).toBe(false)
    await control('Weiterlesen').click()
    await nextSentence()
  })

  it('when the page shows something else', async () => {
    await listenTo('/de/offers', 'de')
    await nextSentence()
    await page.locator('main h1, main h2').first().waitFor()
    await page.evaluate(() => document.getElementById('finder')?.replaceChildren('Anderes'))
    await finish(page)
    expect(await isSpeaking(page)).toBe(false)
    expect(await bar().count()).toBe(0)
  })
})

describe('the bar', () => {
  it.each([
    ['de', 320],
    ['ar', 320],
    ['uk', 360],
  ])('fits, with targets as large as a finger: %s at %i px', async (language, width) => {
    await page.setViewportSize({ width, height: 640 })
    await listenTo(`/${language}${offer}`, 'de', 'ar', 'uk')
    await nextSentence()
    expect(await overflowing(page)).toEqual([])
    const boxes = await bar()
      .locator('button')
      .evaluateAll((all) =>
        all.map((one) => one.getBoundingClientRect()).map(({ width, height }) => [width, height]),
      )
    expect(boxes).toHaveLength(6)
    for (const side of boxes.flat()) expect(side).toBeGreaterThanOrEqual(48)
  })
})
