/** From a provider's form to a woman's phone. */
import { setTimeout as sleep } from 'node:timers/promises'
import type { BrowserContext } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { openOffer, publish, signIn, step } from './support/adminForm.ts'
import { CmsClient } from './support/cmsClient.ts'
import { beginCourse, completeCourse, keptCourse } from './support/course.ts'
import { browser, keepRunning, system } from './support/running.ts'

const title = 'Lesen und Schreiben am Vormittag'
const course = { title, place: 'Lindenhof (Beispiel)' }

const phone = (script: boolean): Promise<BrowserContext> =>
  browser.newContext({ viewport: { width: 360, height: 740 }, javaScriptEnabled: script })

keepRunning()

const address = () => `${system.siteUrl}/de/offers/lesen-und-schreiben-am-vormittag`

describe('a provider publishes an offer', () => {
  it('begins it in the admin, and it is kept as a draft that nobody else sees', async () => {
    const page = await signIn(browser, system, system.login('trusted-provider'))
    await beginCourse(page, course)
    await expect
      .poll(() => keptCourse(system, 'trusted-provider', course), { timeout: 10_000 })
      .toMatchObject({ _status: 'draft' })
    expect((await fetch(address())).status).toBe(404)
    await page.context().close()
  })

  it('presses publish too early, and the form names what is missing', async () => {
    const page = await signIn(browser, system, system.login('trusted-provider'))
    await openOffer(page, title)
    await step(page, 'approve').click()
    const message = page.locator('.missing-answers')
    await message.getByText('Art der Kinderbetreuung').waitFor()
    expect(await message.innerText()).not.toContain('Kurz gesagt')
    expect((await fetch(address())).status).toBe(404)
    await page.context().close()
  })

  it('answers the rest, presses publish, and the woman’s page shows it at once', async () => {
    const page = await signIn(browser, system, system.login('trusted-provider'))
    await openOffer(page, title)
    await completeCourse(page, course)
    expect(await page.getByRole('button', { name: /veröffentlich/i }).count()).toBe(1)
    await publish(page)
    await expect.poll(async () => (await fetch(address())).status, { timeout: 10_000 }).toBe(200)
    await page.context().close()
    const context = await phone(false)
    const woman = await context.newPage()
    await woman.goto(address())
    const shown = await woman.locator('main').innerText()
    for (const words of [title, course.place, 'Dienstag, Donnerstag', 'Kinderbetreuung ist dabei'])
      expect(shown).toContain(words)
    await context.close()
  })
})

describe('a provider whom the coordination does not trust yet', () => {
  it('finds nothing to publish with: her complete offer is kept as a draft that nobody else sees', async () => {
    const own = { title: 'Lesen und Schreiben am Abend', place: 'Sprachhaus Altmarkstimme (Beispiel)' }
    const page = await signIn(browser, system, system.login('provider'))
    await beginCourse(page, own)
    await completeCourse(page, own)
    await step(page, 'submit').waitFor()
    for (const way of ['#action-save', '#schedule-publish', '[data-plan]', '[data-step=approve]'])
      expect(await page.locator(way).count()).toBe(0)
    expect(await page.getByRole('button', { name: /veröffentlich/i }).count()).toBe(0)
    // The form has no button that saves, for it saves by itself; these keys do it at once.
    await page.keyboard.press('Control+s')
    await expect
      .poll(() => keptCourse(system, 'provider', own), { timeout: 10_000 })
      .toMatchObject({
        registration: ['phone', 'email'],
        slug: 'lesen-und-schreiben-am-abend',
        _status: 'draft',
      })
    await page.context().close()
    await sleep(3000)
    expect((await fetch(`${system.siteUrl}/de/offers/lesen-und-schreiben-am-abend`)).status).toBe(404)
    expect(await (await fetch(`${system.siteUrl}/de/offers?near=Stendal`)).text()).not.toContain(own.title)
  })
})

describe('a woman finds it', () => {
  it('by childcare, mornings and Stendal, without script', async () => {
    const context = await phone(false)
    const page = await context.newPage()
    await page.goto(`${system.siteUrl}/de/`)
    await page.check('input[name=childcare][value=with]')
    await page.check('input[name=time][value=morning]')
    await page.fill('input[name=near]', 'Stendal')
    await page.click('button.sign')
    await expect.poll(() => page.locator('.card h2').allTextContents()).toContain(title)
    expect(new URL(page.url()).searchParams.get('childcare')).toBe('with')
    await page.locator('.card h2 a', { hasText: title }).click()
    expect(await page.locator('h1').textContent()).toContain(title)
    await context.close()
  })

  it('with script the same form answers each change at once and keeps the address in step', async () => {
    const context = await phone(true)
    const page = await context.newPage()
    const errors: string[] = []
    page.on('pageerror', (error) => errors.push(error.message))
    await page.goto(`${system.siteUrl}/de/offers`)
    await page.locator('#finder[data-ready]').waitFor()
    const before = await page.locator('#found').textContent()
    await page.click('.filter > summary')
    await page.check('input[name=childcare][value=with]')
    await expect.poll(() => page.locator('#found').textContent()).not.toBe(before)
    await page.check('input[name=time][value=morning]')
    await page.fill('input[name=near]', 'Stendal')
    await page.locator('input[name=near]').blur()
    await expect.poll(() => page.locator('.card h2').allTextContents()).toContain(title)
    expect(new URL(page.url()).searchParams.get('time')).toBe('morning')
    expect(errors).toEqual([])
    await context.close()
  })

  it('in Dari, from an offer with German text only, without script', async () => {
    const context = await phone(false)
    const page = await context.newPage()
    await page.goto(`${system.siteUrl}/fa-AF/offers?childcare=with&time=morning&near=Stendal`)
    const card = page.locator('.card', { hasText: title })
    expect(await card.locator('h2 bdi').getAttribute('lang')).toBe('de')
    expect(await card.locator('.card-kind').textContent()).toMatch(/[\u0600-\u06ff]/)
    expect(await card.locator('.note').textContent()).toMatch(/[\u0600-\u06ff]/)
    expect(await page.locator('html').getAttribute('dir')).toBe('rtl')
    await context.close()
  })
})

describe('an offer is withdrawn', () => {
  it('is gone from the lists, and its address says so', async () => {
    const provider = await CmsClient.signIn(system, system.login('trusted-provider'))
    const offer = await keptCourse(system, 'trusted-provider', course)
    await provider.send('PATCH', `/api/offers/${String(offer?.id)}`, { _status: 'draft' })
    await expect.poll(async () => (await fetch(address())).status, { timeout: 10_000 }).toBe(410)
    expect(
      await (await fetch(`${system.siteUrl}/de/offers?near=Stendal&childcare=with`)).text(),
    ).not.toContain(title)
  })
})

describe('the CMS is killed', () => {
  it('and the site still answers, restarts from its own disk, and still answers', async () => {
    await system.stopCms('SIGKILL')
    expect((await fetch(`${system.siteUrl}/ar/offers?childcare=with`)).status).toBe(200)
    await system.stopSite()
    await system.startSite()
    const page = await (await fetch(`${system.siteUrl}/de/offers`)).text()
    expect(page).toContain('class="card"')
    await system.startCms()
  })
})
