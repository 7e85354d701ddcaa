/** Ways in: an organisation adds itself on a phone and is taken in; and a coordinator signs in with a second code. */
import { Secret, TOTP } from 'otpauth'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openBrowser } from '../support/chromium.ts'
import { invitationFor, lettersTo } from '../support/letters.ts'
import { startSystem, type System } from '../support/servers.ts'
import { signIn, write } from './support/adminForm.ts'
import { newPhone } from './support/phone.ts'

const email = 'neu@example.org'
const password = 'vier Kraniche fliegen heim'
let system: System
let browser: Browser

beforeAll(async () => {
  ;[system, browser] = await Promise.all([startSystem(), openBrowser()])
}, 300_000)
afterAll(async () => {
  await browser.close()
  await system.stop()
})

const linkInLetter = () => invitationFor(system, email)

/** Nothing on a phone is wider than the phone. */
const overflow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

it('an organisation adds itself, writes its first draft, and sends it in once the coordinator took it in', async () => {
  const { page, errors } = await newPhone(browser)
  await page.goto(`${system.cmsUrl}/admin/login`)
  await page.locator('a[href="/admin/join"]').click()
  await page.locator('.plain-form [name=organisation]').waitFor()
  expect(await overflow(page)).toBe(0)
  // By keyboard alone, in the order of the form.
  await page.locator('[name=organisation]').focus()
  await page.keyboard.type('Frauen am Fluss')
  await page.keyboard.press('Tab')
  await page.selectOption('[name=type]', 'volunteer_group')
  await page.keyboard.press('Tab')
  await page.selectOption('[name=district]', '15090')
  await page.keyboard.press('Tab')
  await page.keyboard.type('Wir lernen zusammen Rad fahren.')
  await page.keyboard.press('Tab')
  await page.keyboard.type('Nadia Neu')
  await page.keyboard.press('Tab')
  await page.keyboard.type(email)
  await page.keyboard.press('Enter')
  await page
    .getByRole('status')
    .filter({ hasText: /E-Mail|e-mail/ })
    .waitFor()
  await expect.poll(linkInLetter, { timeout: 10_000 }).toBeDefined()

  await page.goto((await linkInLetter()) ?? '')
  expect(await page.inputValue('input[name=name]')).toBe('Nadia Neu')
  await page.getByText('Frauen am Fluss').waitFor()
  await page.fill('input[name=password]', password)
  await page.click('.plain-form button')
  await page.locator('#field-email').waitFor()
  expect(errors).toEqual([])

  const own = await signIn(browser, system, { role: 'provider', email, password })
  await own.click('.overview-new')
  await own.locator('#field-title:enabled').waitFor()
  await write(own, 'title', 'Rad fahren lernen')
  await own.waitForURL(/\/offers\/[\da-f-]{36}$/)

  const coordinator = await signIn(browser, system, system.login('coordinator'))
  await coordinator
    .locator('section', { hasText: 'Neue Organisationen' })
    .getByText('Frauen am Fluss')
    .click()
  const panel = coordinator.locator('.review-panel')
  await coordinator.context().setOffline(true)
  await panel.locator('button[data-step=accept]').click()
  await panel.locator('[role=alert]', { hasText: 'antwortet gerade nicht' }).waitFor()
  await coordinator.context().setOffline(false)
  await panel.getByRole('button', { name: 'Noch einmal versuchen' }).click()
  await expect
    .poll(async () => (await lettersTo(system, email)).join('\n'), { timeout: 10_000 })
    .toContain('aufgenommen')
  await coordinator.locator('.status__value').getByText('Veröffentlicht', { exact: true }).waitFor()
  await coordinator.goto('/admin')
  expect(await coordinator.getByText('Neue Organisationen').count()).toBe(0)
}, 120_000)

it('a coordinator switches her second code on, and signs in with it', async () => {
  const login = system.login('coordinator')
  const page = await signIn(browser, system, login)
  await page.getByText('hier einschalten').click()
  const panel = page.locator('.second-factor-panel')
  await panel.locator('input').fill(login.password)
  await panel.getByRole('button', { name: 'Einschalten' }).click()
  const secret = (await panel.locator('code').textContent()) ?? ''
  const codeAt = (steps: number) =>
    new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: Date.now() + steps * 30_000 })
  await panel.locator('input').fill(codeAt(-1))
  await panel.getByRole('button', { name: 'Code prüfen' }).click()
  await expect.poll(() => panel.locator('li').count()).toBe(8)
  const spare = (await panel.locator('li').first().textContent()) ?? ''
  await page.context().close()

  const again = await browser.newContext({
    baseURL: system.cmsUrl,
    locale: 'de-DE',
    viewport: { width: 360, height: 740 },
  })
  const phone = await again.newPage()
  await phone.goto('/admin')
  await phone.fill('#field-email', login.email)
  await phone.fill('#field-password', login.password)
  await phone.click('form button[type=submit]')
  await phone.locator('.second-factor input[name=code]').waitFor()
  expect(await phone.locator('#field-email').isVisible()).toBe(false)
  expect(await overflow(phone)).toBe(0)
  await phone.goto('/admin/collections/offers')
  await phone.locator('.second-factor').waitFor()
  await phone.fill('.second-factor input', '000000')
  await phone.click('.second-factor button')
  await phone.locator('.second-factor [role=alert]', { hasText: 'gilt nicht' }).waitFor()
  await phone.fill('.second-factor input', spare)
  await phone.click('.second-factor button')
  await phone.locator('.overview').waitFor()
  await again.close()
}, 120_000)
