/** From a provider's draft by way of the coordination to the page: the steps as two people take them. */
import type { Page } from 'playwright-core'
import { beforeAll, expect, it } from 'vitest'
import { openOffer, signIn, step, write } from './support/adminForm.ts'
import { listsWith, returnSaying, take } from './support/review.ts'
import { browser, keepRunning, system } from './support/running.ts'

const published = 'Computer-Kurs für Anfängerinnen in Osterburg'
const address = () => `${system.siteUrl}/de/offers/computer-kurs-fuer-anfaengerinnen-in-osterburg`
let provider: Page
let coordinator: Page

keepRunning()
beforeAll(async () => {
  provider = await signIn(browser, system, system.login('provider'))
  coordinator = await signIn(browser, system, system.login('coordinator'))
})

const readers = async () => (await fetch(address())).text()

/** One click from the panel she reads what would change for women, and comes back. */
async function comparesWithPublic(page: Page, title: string): Promise<void> {
  await page.getByRole('link', { name: 'Mit dem öffentlichen Text vergleichen' }).click()
  const difference = page.locator('.view-version', { hasText: 'Titel' })
  await difference.waitFor()
  const shown = await difference.innerText()
  expect([shown.includes(published), shown.includes(title)]).toEqual([true, true])
  expect(shown).not.toContain('null')
  await page.goBack()
  await step(page, 'return').waitFor()
}

it('a provider changes a published text, and her page stays as it is', async () => {
  await openOffer(provider, published)
  expect(await step(provider, 'submit').count()).toBe(0)
  await write(provider, 'title', 'Computer-Kurs am Vormittag')
  await take(provider, 'submit')
  await provider.locator('.review-panel', { hasText: 'bei der Koordination Stendal' }).waitFor()
  expect(await listsWith(provider, 'Computer-Kurs am Vormittag')).toEqual(['Liegt bei der Koordination'])
  expect(await readers()).toContain(published)
})

it('the coordination finds it on her start page and returns it with a request', async () => {
  expect(await listsWith(coordinator, 'Computer-Kurs am Vormittag')).toEqual([
    'Wartet auf Prüfung, das Älteste zuerst',
  ])
  await coordinator.getByRole('link', { name: 'Computer-Kurs am Vormittag' }).click()
  await comparesWithPublic(coordinator, 'Computer-Kurs am Vormittag')
  await step(coordinator, 'return').click()
  await coordinator.locator('.review-panel [role=status]', { hasText: 'Kommentar' }).waitFor()
  await returnSaying(coordinator, 'Bitte sagen Sie im Titel, wo.')
})

it('the provider reads the request at a phone’s width, corrects the text and sends it again', async () => {
  await provider.setViewportSize({ width: 360, height: 740 })
  expect(await listsWith(provider, 'Computer-Kurs am Vormittag')).toEqual(['Zurückgegeben: bitte ändern'])
  await provider.getByRole('link', { name: 'Computer-Kurs am Vormittag' }).click()
  await provider.locator('.review-panel li', { hasText: 'Bitte sagen Sie im Titel, wo.' }).waitFor()
  await write(provider, 'title', 'Computer-Kurs in Osterburg')
  await take(provider, 'submit')
})

it('the coordination approves it, and the women’s page shows it', async () => {
  await listsWith(coordinator, 'Computer-Kurs in Osterburg')
  await coordinator.getByRole('link', { name: 'Computer-Kurs in Osterburg' }).click()
  await take(coordinator, 'approve')
  await expect.poll(readers, { timeout: 10_000 }).toContain('Computer-Kurs in Osterburg')
  expect(await listsWith(provider, 'Computer-Kurs in Osterburg')).toEqual(['Ihre öffentlichen Angebote'])
})
