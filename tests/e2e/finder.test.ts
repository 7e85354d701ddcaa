/** The finder with script, on a phone: what a tap does to what she sees. */
import type { Page } from 'playwright-core'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { finderReady, keep, newPhone } from './support/phone.ts'
import { browser, keepRunning, system } from './support/running.ts'

let page: Page

keepRunning()
beforeEach(async () => {
  ;({ page } = await newPhone(browser))
  await page.goto(`${system.siteUrl}/de/offers`)
  await finderReady(page)
})

afterEach(() => page.context().close())

const isInSight = (selector: string) =>
  page
    .locator(selector)
    .first()
    .evaluate((element) => {
      const { top, bottom } = element.getBoundingClientRect()
      return top < window.innerHeight && bottom > 0
    })

it('shows the offers once she presses the button, and reads out how many there are', async () => {
  await page.click('.filter > summary')
  await page.check('input[name=childcare][value=with]')
  await page.click('button.sign')
  await expect.poll(() => page.locator('.filter').getAttribute('open')).toBeNull()
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('found')
  await expect.poll(() => isInSight('.card')).toBe(true)
})

it('takes her answers along into another language, but not the words she typed', async () => {
  await page.click('.filter > summary')
  await page.fill('input[name=q]', 'Deutsch')
  await page.check('input[name=childcare][value=with]')
  await expect.poll(() => new URL(page.url()).searchParams.get('childcare')).toBe('with')
  await expect
    .poll(() => page.locator('a[href^="/?to="]').getAttribute('href'))
    .toContain(encodeURIComponent('childcare=with'))
  await page.click('a[href^="/?to="]')
  await page.click('a[hreflang=ar]')
  expect(new URL(page.url()).pathname).toBe('/ar/offers')
  expect(new URL(page.url()).searchParams.get('childcare')).toBe('with')
  expect(page.url()).not.toContain('Deutsch')
})

it('proposes the place of nearly that name right below the number of offers', async () => {
  await page.goto(`${system.siteUrl}/de/offers?near=Stendl`)
  expect(await isInSight('.ask-box a')).toBe(true)
  await page.click('.ask-box a >> text=Stendal')
  await expect.poll(() => new URL(page.url()).searchParams.get('near')).toContain('Stendal')
})

it('says that an offer is not there in the language of the address', async () => {
  await page.goto(`${system.siteUrl}/ar/offers/nowhere`)
  expect(await page.locator('html').getAttribute('lang')).toBe('ar')
  expect(await page.locator('a[href="tel:110"]').count()).toBe(1)
  await page.goto(`${system.siteUrl}/xx/`)
  expect(await page.locator('main h1').textContent()).toMatch(/Seite/)
})

it('fetches the pictograms of further questions once she opens them, all in one, and has them without network', async () => {
  const fetched: string[] = []
  page.on('request', (request) => {
    if (request.url().includes('.svg')) fetched.push(new URL(request.url()).pathname)
  })
  const pictograms = page.locator('.filter details img.icon')
  const shown = () =>
    pictograms.evaluateAll((all) => all.map((one) => (one as HTMLImageElement).naturalWidth))
  const isSheet = (path: string) => path.startsWith('/assets/sheet')
  const open = async () => {
    await page.click('.filter > summary')
    await page.click('.filter details summary')
    for (const one of await pictograms.all()) await one.scrollIntoViewIfNeeded()
    await expect.poll(async () => Math.min(...(await shown()))).toBeGreaterThan(0)
  }
  await page.reload()
  await finderReady(page)
  expect(await pictograms.count()).toBeGreaterThan(10)
  expect(fetched.filter(isSheet)).toEqual([])
  await open()
  expect(new Set(fetched.filter(isSheet)).size).toBe(1)
  await page.reload()
  await keep(page)
  await page.context().setOffline(true)
  await page.reload()
  await finderReady(page)
  await open()
})

it('keeps her free hours while she changes other answers, and lets go of them by their chip', async () => {
  await page.goto(`${system.siteUrl}/de/offers?free=mo0700-1500,tu0700-1500,we0700-1500,th0700-1500`)
  await finderReady(page)
  await page.click('.filter > summary')
  await page.selectOption('select[name=fit]', 'some')
  await page.check('input[name=childcare][value=with]')
  await expect
    .poll(() => Object.fromEntries(new URL(page.url()).searchParams))
    .toMatchObject({
      free: 'mo0700-1500,tu0700-1500,we0700-1500,th0700-1500',
      fit: 'some',
      childcare: 'with',
    })
  await page.click('.chips a >> text=Meine freie Zeit: zum Teil')
  await expect.poll(() => new URL(page.url()).search).toBe('?childcare=with')
  expect(await page.locator('input[name=free]').count()).toBe(0)
})

it('finds a house that has everything she ticks, and says on the button how much she ticked', async () => {
  await page.click('.filter > summary')
  await page.click('form details > summary')
  for (const fact of ['lift', 'accessibleToilet']) await page.check(`input[name=access][value=${fact}]`)
  await expect
    .poll(() => page.locator('form details > summary').textContent())
    .toBe('Mehr Fragen (gewählt: 2)')
  await expect
    .poll(() => page.locator('.chips a').allTextContents())
    .toEqual(['Aufzug', 'Toilette für Rollstuhl'])
})
