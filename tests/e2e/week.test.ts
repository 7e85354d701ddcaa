/** The results as a week: the same offers by day and time, with script, without it, and without network. */
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { finderReady, keep, newPhone } from './support/phone.ts'
import { browser, keepRunning, system } from './support/running.ts'

keepRunning()

const links = (page: Page) =>
  page.locator('.visit a').evaluateAll((all) => all.map((one) => (one as HTMLAnchorElement).pathname))
const headings = (page: Page) => page.locator('.day h2').allTextContents()

it('leads from the list to the week and back by one tap each, and keeps her answers', async () => {
  const { page, context, errors } = await newPhone(browser)
  const refused: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error') refused.push(message.text())
  })
  await page.goto(`${system.siteUrl}/de/offers?childcare=with`)
  await finderReady(page)
  const loaded = await page.evaluate(() => performance.timeOrigin)
  await page.click('.results nav a >> text=Woche')
  await page.locator('.timetable').waitFor()
  expect(new URL(page.url()).search).toBe('?childcare=with&view=week')
  expect((await headings(page))[0]).toBe('Montag')
  expect(
    await page
      .locator('.visit')
      .first()
      .evaluate((one) => getComputedStyle(one).position),
  ).toBe('relative')
  await page.click('.chips a')
  await expect.poll(() => new URL(page.url()).search).toBe('?view=week')
  await page.click('.results nav a >> text=Liste')
  await page.locator('.card').first().waitFor()
  expect(new URL(page.url()).search).toBe('')
  expect(await page.evaluate(() => performance.timeOrigin)).toBe(loaded)
  expect([...errors, ...refused]).toEqual([])
  await context.close()
})

it('says the same without script', async () => {
  const context = await browser.newContext({
    javaScriptEnabled: false,
    viewport: { width: 320, height: 640 },
  })
  const page = await context.newPage()
  await page.goto(`${system.siteUrl}/de/offers?childcare=with`)
  await page.click('.results nav a >> text=Woche')
  const plain = await links(page)
  expect(plain.length).toBeGreaterThan(10)
  const phone = await newPhone(browser)
  await phone.page.goto(`${system.siteUrl}/de/offers?childcare=with&view=week`)
  await finderReady(phone.page)
  expect(await links(phone.page)).toEqual(plain)
  await page.click('.filter > summary')
  await page.check('input[name=time][value=morning]')
  await page.click('button.sign')
  expect(new URL(page.url()).searchParams.get('view')).toBe('week')
  expect(await page.locator('.visit').count()).toBeGreaterThan(0)
  await Promise.all([context.close(), phone.context.close()])
})

it('is there without network once she keeps the offers, and looks as it does with it', async () => {
  const { page, context } = await newPhone(browser)
  await page.goto(`${system.siteUrl}/de/offers?view=week&childcare=with`)
  await keep(page)
  const online = await links(page)
  await context.setOffline(true)
  await page.reload()
  await finderReady(page)
  expect(await links(page)).toEqual(online)
  expect(
    await page
      .locator('.visit')
      .first()
      .evaluate((one) => getComputedStyle(one).position),
  ).toBe('relative')
  await context.close()
})
