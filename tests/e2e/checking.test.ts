/** From a morning's reminder, by the link in the letter, to a check that women see: on a phone, without a password. */
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { lettersTo } from '../support/letters.ts'
import { openChecker } from '../support/pa11y.ts'
import { signIn } from './support/adminForm.ts'
import { newPhone } from './support/phone.ts'
import { browser, keepRunning, system } from './support/running.ts'

const offer = 'Krabbelgruppe im Bunten Saal'

keepRunning()

const database = () => new DatabaseSync(join(system.dataDir, 'wegweiserin.db'))

/** How many turns of the job wait. */
function waiting(): number {
  const open = database()
  const row = open.prepare("SELECT count(*) AS count FROM payload_jobs WHERE task_slug = 'remind'").get()
  open.close()
  return Number(row?.['count'])
}

/** The machine was off at six in the morning: the turn that waits is over when it starts again. */
async function sleepOverSix(): Promise<void> {
  await expect.poll(waiting, { timeout: 30_000 }).toBe(1)
  await system.stopCms()
  const open = database()
  open.exec("UPDATE payload_jobs SET wait_until = '2026-01-01T05:00:00.000Z' WHERE task_slug = 'remind'")
  open.close()
  await system.startCms()
}

const linkIn = (letter = ''): string =>
  letter
    .split('\n\n')
    .map((part) => (part.includes(offer) ? /https?:\S+\/check\/\S+/.exec(part)?.[0] : undefined))
    .find(Boolean) ?? ''

const readers = async () => (await fetch(`${system.siteUrl}/de/offers/krabbelgruppe-im-bunten-saal`)).text()

/** A provider's start page. */
async function startPage(): Promise<Page> {
  const page = await signIn(browser, system, system.login('trusted-provider'))
  await page.locator('.overview summary', { hasText: offer }).waitFor()
  return page
}
const nothing = (page: Page) => page.getByText('Es wartet nichts auf Sie.')
const due = (page: Page) => page.getByText('Bitte bestätigen, dass es noch stimmt: 1.')

it('her start page counts what she should confirm, and does not say that nothing waits', async () => {
  const page = await startPage()
  await due(page).waitFor()
  expect(await nothing(page).count()).toBe(0)
  await page.context().close()
})

it('a reminder that was slept over comes once, and its button is what confirms', async () => {
  const { email } = system.login('trusted-provider')
  await sleepOverSix()
  await expect.poll(async () => (await lettersTo(system, email)).length, { timeout: 60_000 }).toBe(1)
  const link = linkIn((await lettersTo(system, email))[0])
  expect(link).toContain(`${system.cmsUrl}/check/`)

  const before = await readers()
  for (let scan = 0; scan < 10; scan++)
    expect((await fetch(link, { method: scan % 2 ? 'GET' : 'HEAD' })).status).toBe(200)
  expect(await readers()).toBe(before)

  const { page, errors } = await newPhone(browser)
  await page.goto(link)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
  await page.getByText('Ja', { exact: true }).click()
  await page.getByLabel('Freie Plätze heute').fill('vier')
  await page.getByText('1 bis 5').click()
  await page.getByRole('button', { name: 'Bestätigen' }).click()
  await page.locator('#placesFree-fault').waitFor()
  expect(await page.getByLabel('Freie Plätze heute').inputValue()).toBe('vier')
  await page.getByLabel('Freie Plätze heute').fill('4')
  await page.getByRole('button', { name: 'Bestätigen' }).click()
  await page.getByText('Danke.').waitFor()
  expect(errors).toEqual([])

  const today = new Intl.DateTimeFormat('de-DE', { dateStyle: 'long', timeZone: 'Europe/Berlin' })
  await expect.poll(readers, { timeout: 10_000 }).toContain(`Geprüft am ${today.format(new Date())}`)
  expect(await lettersTo(system, email)).toHaveLength(1)

  const start = await startPage()
  await nothing(start).waitFor()
  expect(await due(start).count()).toBe(0)
  await start.context().close()
})

it('nobody is kept out of its page', async () => {
  const link = linkIn((await lettersTo(system, system.login('trusted-provider').email))[0])
  const checker = await openChecker()
  for (const scheme of ['light', 'dark'] as const)
    for (const address of [`${link}?lang=de`, `${link}?lang=en`, `${link}?lang=de&done=yes`])
      expect(await checker.checkPage(address, { scheme, width: 320 })).toEqual([])
  await checker.close()
})

it('what nobody confirms any more is in no list, and its page says so under its old address', async () => {
  const get = async (path: string) => {
    const response = await fetch(system.siteUrl + path)
    return { status: response.status, text: await response.text() }
  }
  const lapsed = 'frauen-im-nachbarschaftsgarten'
  const page = await get(`/de/offers/${lapsed}`)
  expect([
    page.status,
    page.text.includes('Niemand hat bestätigt, dass es dieses Angebot noch gibt'),
  ]).toEqual([200, true])
  for (const list of ['/de/offers?q=Nachbarschaftsgarten', '/sitemap/de-1.xml', '/de/catalogue.json'])
    expect([list, (await get(list)).text.includes(lapsed)]).toEqual([list, false])
  const overdue = await get('/de/offers/patinnen-eine-frau-an-ihrer-seite')
  expect(overdue.text).toContain('Bitte fragen Sie nach, bevor Sie hingehen.')
})
