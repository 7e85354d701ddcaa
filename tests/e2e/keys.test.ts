/**
 * The way from the start page to a message ready to send by keys alone, at 400 % (WCAG 1.4.10: a window of 1280 × 1024 has
 * 320 × 256 pixels then). Wherever she stops on it she sees where she is, and nothing lies over it.
 */
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { overflowing } from '../support/layout.ts'
import { finderReady } from './support/phone.ts'
import { browser, keepRunning, system } from './support/running.ts'

const slug = 'naehcafe-am-vormittag-mit-kinderzimmer'

keepRunning()

/** Why the element in focus cannot be seen; undefined when it can. */
const hiddenFocus = (page: Page): Promise<string | undefined> =>
  page.evaluate(() => {
    const one = document.activeElement
    if (!one || one === document.body) return 'nothing is in focus'
    // What she sees of a choice is its label.
    const seen = one.closest('label') ?? one
    const name = `${seen.tagName} ${seen.className} ${seen.textContent.trim().slice(0, 30)}`
    const boxes = [...seen.getClientRects()]
    const isInSight = boxes.some(({ left, right, top, bottom }) => {
      const x = Math.max(left, 0) + (Math.min(right, innerWidth) - Math.max(left, 0)) / 2
      const y = Math.max(top, 0) + (Math.min(bottom, innerHeight) - Math.max(top, 0)) / 2
      if (x < 0 || y < 0 || x > innerWidth || y > innerHeight) return false
      const over = document.elementFromPoint(x, y)
      return over !== null && (seen.contains(over) || over.contains(seen))
    })
    if (!isInSight) return `${name} is out of sight or covered`
    const ringed = [one, seen].some((part) => getComputedStyle(part).outlineStyle !== 'none')
    return ringed ? undefined : `${name} shows no ring`
  })

/** Presses Tab until an element is in focus; every stop on the way has to be seen. */
async function tabTo(page: Page, selector: string): Promise<void> {
  const isThere = () => page.evaluate((wanted) => document.activeElement?.matches(wanted) === true, selector)
  for (let presses = 0; presses < 120 && !(await isThere()); presses++) {
    await page.keyboard.press('Tab')
    expect(await hiddenFocus(page)).toBeUndefined()
  }
  expect(await isThere(), selector).toBe(true)
}

async function goOn(page: Page, to: RegExp): Promise<void> {
  await page.keyboard.press('Enter')
  await page.waitForURL(to)
  expect(await overflowing(page)).toEqual([])
}

const open = async (language: string, path: string) => {
  const context = await browser.newContext({
    viewport: { width: 320, height: 256 },
    baseURL: system.siteUrl,
    reducedMotion: 'reduce',
  })
  const page = await context.newPage()
  await page.goto(`/${language}${path}`)
  return page
}

describe.each(['de', 'ar'])('in %s, by keys alone', (language) => {
  it('she comes from the start page to a message', async () => {
    const page = await open(language, '/')
    await tabTo(page, 'input[name=childcare]')
    await page.keyboard.press('ArrowUp')
    expect(await page.locator('input[name=childcare]:checked').count()).toBe(1)
    await tabTo(page, 'form .sign')
    await goOn(page, /\/offers/)
    await finderReady(page)
    await tabTo(page, '.card h2 a')
    await goOn(page, /\/offers\/[\w-]+$/)
    // The first of the list may be of a kind that has no message.
    await page.goto(`/${language}/offers/${slug}`)
    await tabTo(page, '.bottom .sign')
    await goOn(page, /\/ask$/)
    await tabTo(page, 'input[name=age]')
    await page.keyboard.press('Space')
    await tabTo(page, 'form[data-ask] .sign')
    await page.keyboard.press('Enter')
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('message-title')
    await tabTo(page, '#message a[href^="sms:"], #message a[href^="mailto:"], #message button[data-copy]')
    expect(await overflowing(page)).toEqual([])
    await page.context().close()
  })

  it('she narrows the list, takes an answer back and turns the page', async () => {
    const page = await open(language, '/offers')
    await finderReady(page)
    const all = await page.locator('#found').textContent()
    await tabTo(page, '.filter > summary')
    await page.keyboard.press('Enter')
    await tabTo(page, 'input[name=part_time]')
    await page.keyboard.press('Space')
    await expect.poll(() => page.locator('#found').textContent()).not.toBe(all)
    await tabTo(page, '.filter .sign')
    await page.keyboard.press('Enter')
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('found')
    await tabTo(page, '.chips a')
    await page.keyboard.press('Enter')
    await expect.poll(() => page.locator('#found').textContent()).toBe(all)
    await tabTo(page, '.pages a')
    await goOn(page, /page=2/)
    await page.context().close()
  })

  it('she keeps her situation, saves an offer and says what is wrong with it', async () => {
    const page = await open(language, '/situation')
    await tabTo(page, '[data-part=on]')
    await page.keyboard.press('Enter')
    await tabTo(page, 'input[name=free]')
    await page.keyboard.press('Space')
    await page.waitForFunction(() => localStorage.getItem('situation')?.includes('free='))
    await tabTo(page, '[data-part=show]')
    await goOn(page, /\/offers\?/)
    await page.goto(`/${language}/offers/${slug}`)
    await tabTo(page, '[data-save] button')
    await page.keyboard.press('Enter')
    expect(await page.locator('[data-save] button').getAttribute('aria-pressed')).toBe('true')
    await tabTo(page, '.wrong summary, details summary')
    await page.context().close()
  })
})
