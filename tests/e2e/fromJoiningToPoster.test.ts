/** The whole way of an organisation that nobody knew: it adds itself, and its first offer hangs on the wall as a poster. */
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { invitationFor, lettersTo } from '../support/letters.ts'
import { overflowing } from '../support/layout.ts'
import { addPlace, openOffer, signIn, write } from './support/adminForm.ts'
import { beginCourse, completeCourse } from './support/course.ts'
import { newPhone } from './support/phone.ts'
import { listsWith, returnSaying, take } from './support/review.ts'
import { browser, keepRunning, system } from './support/running.ts'

const email = 'neu@example.org'
const password = 'vier Kraniche fliegen heim'
const organisation = 'Frauen am Fluss'
const course = { title: 'Rad fahren lernen am Fluss', place: 'Haus am Fluss' }
const corrected = 'Rad fahren lernen in Tangermünde'
const address = () => `${system.siteUrl}/de/offers/rad-fahren-lernen-in-tangermuende`
let provider: Page
let coordinator: Page

keepRunning()

const letters = async () => (await lettersTo(system, email)).join('\n')

it('adds itself on a phone, by keyboard, and confirms its address by mail', async () => {
  const { page, errors } = await newPhone(browser)
  const link = () => invitationFor(system, email)
  await page.goto(`${system.cmsUrl}/admin/login`)
  await page.locator('a[href="/admin/join"]').click()
  await page.locator('.plain-form [name=organisation]').waitFor()
  expect(await overflowing(page)).toEqual([])
  // By keyboard alone, in the order of the form.
  await page.locator('[name=organisation]').focus()
  await page.keyboard.type(organisation)
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
  await expect.poll(link, { timeout: 10_000 }).toBeDefined()

  await page.goto((await link()) ?? '')
  expect(await page.inputValue('input[name=name]')).toBe('Nadia Neu')
  await page.getByText(organisation).waitFor()
  await page.fill('input[name=password]', password)
  await page.click('.plain-form button')
  await page.locator('#field-email').waitFor()
  expect(errors).toEqual([])
  await page.context().close()
})

it('describes its first offer and the place of it, before anybody has taken it in', async () => {
  provider = await signIn(browser, system, { role: 'provider', email, password })
  await beginCourse(provider, course)
  await addPlace(provider, {
    name: course.place,
    street: 'Lange Straße 1',
    postalCode: '39590',
    town: 'Tangermünde',
  })
  await completeCourse(provider, course)
  expect((await fetch(address())).status).toBe(404)
})

it('is taken in by the coordination, and hears of it', async () => {
  coordinator = await signIn(browser, system, system.login('coordinator'))
  await coordinator.locator('section', { hasText: 'Neue Organisationen' }).getByText(organisation).click()
  const panel = coordinator.locator('.review-panel')
  const accept = panel.locator('button[data-step=accept]')
  // The page of the organisation has to be there before the network goes.
  await accept.waitFor()
  await coordinator.context().setOffline(true)
  await accept.click()
  await panel.locator('[role=alert]', { hasText: 'antwortet gerade nicht' }).waitFor()
  await coordinator.context().setOffline(false)
  await panel.getByRole('button', { name: 'Noch einmal versuchen' }).click()
  await expect.poll(letters, { timeout: 10_000 }).toContain('aufgenommen')
  await coordinator.locator('.status__value').getByText('Veröffentlicht', { exact: true }).waitFor()
  await coordinator.goto('/admin')
  expect(await coordinator.getByText('Neue Organisationen').count()).toBe(0)
})

it('sends its offer in, and gets it back with a request', async () => {
  await openOffer(provider, course.title)
  await take(provider, 'submit')
  expect(await listsWith(coordinator, course.title)).toEqual(['Wartet auf Prüfung, das Älteste zuerst'])
  await coordinator.getByRole('link', { name: course.title }).click()
  await returnSaying(coordinator, 'Bitte sagen Sie im Titel, wo.')
  await expect.poll(letters, { timeout: 10_000 }).toContain('Bitte sagen Sie im Titel, wo.')
})

it('corrects it at a phone’s width and sends it again; the coordination approves it with its place', async () => {
  await provider.setViewportSize({ width: 360, height: 740 })
  expect(await listsWith(provider, course.title)).toEqual(['Zurückgegeben: bitte ändern'])
  await provider.getByRole('link', { name: course.title }).click()
  await write(provider, 'title', corrected)
  await take(provider, 'submit')
  await listsWith(coordinator, corrected)
  await coordinator.getByRole('link', { name: corrected }).click()
  await take(coordinator, 'approve')
  await expect.poll(async () => (await fetch(address())).status, { timeout: 10_000 }).toBe(200)
})

it('is found by women, and prints its poster from beside its form', async () => {
  const { page } = await newPhone(browser)
  await page.goto(address())
  const shown = await page.locator('main').innerText()
  for (const words of [corrected, course.place, organisation, 'Kinderbetreuung ist dabei'])
    expect(shown).toContain(words)
  await openOffer(provider, corrected)
  const link = provider.getByRole('link', { name: 'Plakat drucken' })
  await page.goto((await link.getAttribute('href')) ?? '')
  const poster = await page.locator('.poster').innerText()
  expect(poster).toContain(corrected)
  expect(await page.locator('.poster .qr').count()).toBe(1)
  await page.context().close()
})
