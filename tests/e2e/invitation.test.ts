/** From an invitation on the start page, by a letter, to an account of one's own on a phone. */
import { expect, it } from 'vitest'
import { invitationFor } from '../support/letters.ts'
import { signIn } from './support/adminForm.ts'
import { newPhone } from './support/phone.ts'
import { browser, keepRunning, system } from './support/running.ts'

const email = 'neu@example.org'

keepRunning()

const linkInLetter = () => invitationFor(system, email)

it('a coordinator invites a provider, who makes her account on a phone and is signed in by her own password', async () => {
  const coordinator = await signIn(browser, system, system.login('coordinator'))
  await coordinator.getByText('Jemanden einladen').click()
  await coordinator.fill('.plain-form input[name=email]', email)
  await coordinator.click('.plain-form button')
  await coordinator.getByText('Die Einladung ist unterwegs').waitFor()
  await expect.poll(linkInLetter, { timeout: 10_000 }).toBeDefined()

  const { page, errors } = await newPhone(browser)
  await page.goto((await linkInLetter()) ?? '')
  await page.fill('input[name=name]', 'Nadia Neu')
  await page.fill('input[name=password]', 'kurz')
  await page.click('.plain-form button')
  await page.locator('.plain-form [role=alert]', { hasText: '12' }).waitFor()
  expect(await page.inputValue('input[name=name]')).toBe('Nadia Neu')
  await page.fill('input[name=password]', 'vier Kraniche fliegen heim')
  await page.click('.plain-form button')
  await page.locator('#field-email').waitFor()
  expect(errors).toEqual([])

  await page.goto((await linkInLetter()) ?? '')
  expect(await page.locator('.plain-form').count()).toBe(0)
  const own = await signIn(browser, system, {
    role: 'provider',
    email,
    password: 'vier Kraniche fliegen heim',
  })
  expect(await own.locator('.overview-new').count()).toBe(1)
})
