/** A coordinator signs in with a second code. */
import { Secret, TOTP } from 'otpauth'
import { expect, it } from 'vitest'
import { overflowing } from '../support/layout.ts'
import { signIn } from './support/adminForm.ts'
import { browser, keepRunning, system } from './support/running.ts'

keepRunning()

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
  expect(await overflowing(phone)).toEqual([])
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
