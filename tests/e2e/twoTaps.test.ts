/** On a phone, between two talks: the course is full. */
import type { Page } from 'playwright-core'
import { beforeAll, expect, it } from 'vitest'
import { signIn } from './support/adminForm.ts'
import { browser, keepRunning, system } from './support/running.ts'

const title = 'Computer-Kurs für Anfängerinnen in Osterburg'
const full = 'Gerade sind alle Plätze belegt.'
let page: Page

keepRunning()
beforeAll(async () => {
  page = await signIn(browser, system, system.login('provider'))
  await page.setViewportSize({ width: 360, height: 740 })
  await page.goto('/admin')
})

const womenRead = async () =>
  (await fetch(`${system.siteUrl}/de/offers/computer-kurs-fuer-anfaengerinnen-in-osterburg`)).text()

it('a provider says with two taps on her start page that it is full, and women read it', async () => {
  const offer = page.locator('.overview details', { hasText: title })
  expect(await womenRead()).not.toContain(full)
  await offer.locator('summary').click()
  await offer.getByRole('button', { name: 'voll', exact: true }).click()
  await offer.locator('[role=status]', { hasText: /\S/ }).waitFor()
  expect(await offer.getByRole('button', { name: 'voll', exact: true }).getAttribute('aria-pressed')).toBe(
    'true',
  )
  await offer.getByText('Das Angebot bleibt auf der Website.').waitFor()
  await expect.poll(womenRead, { timeout: 10_000 }).toContain(full)
})

it('nothing of it stands outside the screen', async () => {
  const wide = await page.evaluate(() => document.documentElement.scrollWidth)
  expect(wide).toBeLessThanOrEqual(360)
})
