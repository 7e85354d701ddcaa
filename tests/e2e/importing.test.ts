/** A provider brings her own spreadsheet: foreign headings, foreign words, on a phone and with keys alone. */
import type { Locator, Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { signIn } from './support/adminForm.ts'
import { CmsClient, type Doc } from './support/cmsClient.ts'
import { browser, keepRunning, system } from './support/running.ts'

const phone = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true }
let client: CmsClient

keepRunning()
beforeAll(async () => {
  client = await CmsClient.signIn(system, system.login('provider'))
})

const csv = (...lines: string[]) => ({
  name: 'kurse.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from(lines.join('\r\n')),
})
const headings = 'Kurs-Nr.;Kursname;Kinderbetreuung vorhanden;Teilzeit;Notizen'
const course = (number: string, title: string, care: string, partTime: string) =>
  [number, title, care, partTime, 'nur für uns'].join(';')

const openImport = async (device = {}): Promise<Page> => {
  const page = await signIn(browser, system, system.login('provider'), device)
  await page.goto('/admin/import')
  return page
}
const fileInput = (page: Page): Locator => page.getByLabel('Tabelle als CSV-Datei')
const check = (page: Page): Promise<void> =>
  page.getByRole('button', { name: 'Ansehen, was geschehen würde' }).click()
const said = (page: Page): Locator => page.locator('.import-form [role=status]')
const columnOf = (page: Page, heading: string): Locator =>
  page.getByRole('combobox', { name: heading, exact: true })
const chosen = (select: Locator): Promise<string | null> => select.locator('option:checked').textContent()
/** What is lower than a finger needs. */
const lowControls = (page: Page): Promise<string[]> =>
  page
    .locator('.import-page :is(select, button, input[type=file], summary, .import-check)')
    .evaluateAll((all) =>
      all
        .filter((one) => one.checkVisibility() && one.getBoundingClientRect().height < 44)
        .map((one) => one.outerHTML),
    )
const kept = async (number: string): Promise<Doc[]> =>
  (
    await client.send<{ docs: Doc[] }>(
      'GET',
      `/api/offers?draft=true&depth=0&limit=5&where[externalId][equals]=${number}`,
    )
  ).docs

test('On a phone she maps two columns and two words, enters, and finds them again with the corrected table.', async () => {
  const page = await openImport(phone)
  await fileInput(page).setInputFiles(
    csv(headings, course('F-1', 'Nähen', 'Kita', 'vormittags'), course('F-2', '', 'Kita', 'ja')),
  )
  await check(page)
  await said(page).getByText('So lässt sich die Tabelle noch nicht einlesen').waitFor()
  expect(await page.locator(':focus').textContent()).toBe('Spalten und Wörter Ihrer Tabelle')
  expect(await page.locator('.import-mapping').innerText()).toContain('die eigene Nummer')

  expect(await lowControls(page)).toEqual([])

  // What is guessed waits for her yes.
  expect(await chosen(columnOf(page, 'Kurs-Nr.'))).toBe('nicht übernehmen')
  await page.getByRole('button', { name: '„Kurs-Nr.“ ist „Eigene Nummer“' }).tap()
  expect(await chosen(columnOf(page, 'Kurs-Nr.'))).toBe('Eigene Nummer')
  await columnOf(page, 'Kursname').selectOption('Titel')
  await columnOf(page, 'Kinderbetreuung vorhanden').selectOption({ value: 'childcare.mode' })
  await check(page)
  await said(page).getByText('Bitte ordnen Sie oben zu: unbekannte Spalten 0, unbekannte Wörter 2.').waitFor()
  await columnOf(page, 'Kita').selectOption('Kinderbetreuung ist dabei')
  await columnOf(page, 'vormittags').selectOption('ja')
  await check(page)
  await said(page).getByText('1 neu, 0 geändert, 0 unverändert, 1 mit Fehlern').waitFor()
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360)
  await page.getByRole('button', { name: 'Als Entwürfe eintragen' }).tap()
  await said(page).getByText('Eingetragen als Entwürfe: 1 neu').waitFor()
  expect(await kept('F-1')).toMatchObject([
    { title: 'Nähen', partTime: 'yes', childcare: { mode: 'on_site_included' }, _status: 'draft' },
  ])

  await page.reload()
  await fileInput(page).setInputFiles(
    csv(headings, course('F-1', 'Nähen', 'Kita', 'vormittags'), course('F-2', 'Kochen', 'Kita', 'ja')),
  )
  await check(page)
  await said(page).getByText('1 neu, 0 geändert, 1 unverändert, 0 mit Fehlern').waitFor()
  expect(await chosen(columnOf(page, 'Kursname'))).toBe('Titel')
  expect(await chosen(columnOf(page, 'Kita'))).toBe('Kinderbetreuung ist dabei')
  await page.context().close()
})

test('With keys alone: a clash is said beside both headings, and solved.', async () => {
  const page = await openImport()
  const { keyboard } = page
  const focused = (what: Locator) =>
    expect.poll(() => what.evaluate((one) => one === document.activeElement)).toBe(true)
  const tabTo = async (what: Locator) => {
    for (let tries = 0; tries < 30; tries++) {
      if (await what.evaluate((one) => one === document.activeElement)) return
      await keyboard.press('Tab')
    }
    await focused(what)
  }
  const checkButton = page.getByRole('button', { name: 'Ansehen, was geschehen würde' })
  await fileInput(page).setInputFiles(csv('Eigene Nummer;Titel;Angebot genauer', 'T-1;Kurs;Nähen am Abend'))
  await tabTo(checkButton)
  await keyboard.press('Enter')
  await said(page).getByText('1 neu').waitFor()
  const detail = columnOf(page, 'Angebot genauer')
  await focused(page.getByRole('heading', { name: 'Spalten und Wörter Ihrer Tabelle' }))
  await tabTo(detail)
  await keyboard.type('Titel')
  expect(await chosen(detail)).toBe('Titel')
  await tabTo(checkButton)
  await keyboard.press('Enter')
  await said(page).getByText('So lässt sich die Tabelle noch nicht einlesen').waitFor()
  expect(await detail.getAttribute('aria-invalid')).toBe('true')
  const title = columnOf(page, 'Titel')
  expect(await page.locator('.import-question').filter({ has: title }).innerText()).toContain(
    '„Angebot genauer“',
  )
  await tabTo(title)
  await keyboard.press('Home')
  expect(await chosen(title)).toBe('nicht übernehmen')
  await tabTo(checkButton)
  await keyboard.press('Enter')
  const enter = page.getByRole('button', { name: 'Als Entwürfe eintragen' })
  await enter.waitFor()
  await tabTo(enter)
  await keyboard.press('Enter')
  await said(page).getByText('Eingetragen als Entwürfe: 1 neu').waitFor()
  expect(await kept('T-1')).toMatchObject([{ title: 'Nähen am Abend', _status: 'draft' }])
  await page.context().close()
})

test('A table that we know all of asks nothing and needs no tap.', async () => {
  const page = await openImport(phone)
  await fileInput(page).setInputFiles(csv('Eigene Nummer;Titel;Teilzeit', 'B-1;Nähen;ja'))
  await check(page)
  await said(page).getByText('1 neu').waitFor()
  expect(await page.locator('.import-mapping').innerText()).toContain('Sie müssen hier nichts tun')
  expect(await columnOf(page, 'Titel').isVisible()).toBe(false)
  await page.getByRole('button', { name: 'Als Entwürfe eintragen' }).waitFor()
  await page.context().close()
})
