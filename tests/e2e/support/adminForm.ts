/** What a provider does at the admin's forms, by the controls she sees. A field is named by its path: "childcare.mode". */
import { expect } from 'vitest'
import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core'
import type { Login, System } from '../../support/servers.ts'

/** Where her clock is */
const timeZone = 'Europe/Berlin'

/** Signs in, in German. Close the page's context when done. */
export async function signIn(
  browser: Browser,
  { cmsUrl }: Pick<System, 'cmsUrl'>,
  { email, password }: Login,
  device: BrowserContextOptions = {},
): Promise<Page> {
  const context = await browser.newContext({
    baseURL: cmsUrl,
    viewport: { width: 1100, height: 900 },
    locale: 'de-DE',
    timezoneId: timeZone,
    ...device,
  })
  const page = await context.newPage()
  await page.goto('/admin')
  await page.fill('#field-email', email)
  await page.fill('#field-password', password)
  await page.click('form button[type=submit]')
  await page.waitForURL(/\/admin\/?$/)
  return page
}

/** Begins an offer from her start page. */
export async function beginOffer(page: Page): Promise<void> {
  await page.goto('/admin')
  await page.click('.overview-new')
  await untilWritable(page)
}

/** Opens an offer from the list of hers. */
export async function openOffer(page: Page, title: string): Promise<void> {
  await page.goto('/admin/collections/offers')
  await page.getByRole('link', { name: title, exact: true }).click()
  await untilWritable(page)
}

async function untilWritable(page: Page): Promise<void> {
  await page.waitForURL(/\/offers\/[\da-f-]{36}$/)
  await page.locator('#field-title:enabled').waitFor()
}

/** Types into a field. */
export const write = async (page: Page, path: string, words: string): Promise<void> =>
  (await find(page, path)).fill(words)

/** Takes the answers named, as she reads them: by the buttons of a question, or from its list. */
export async function choose(page: Page, path: string, ...answers: string[]): Promise<void> {
  const field = await find(page, path)
  for (const answer of answers) {
    const button = field.getByRole('radio', { name: answer, exact: true })
    if ((await button.count()) > 0) {
      // The form takes up the answer a moment later, so the button is not pressed at once.
      await button.click()
      await expect.poll(() => button.isChecked(), { timeout: 5000 }).toBe(true)
      continue
    }
    const option = field.getByRole('option', { name: answer, exact: true })
    const chosen = field.locator('.rs__single-value, .rs__multi-value').getByText(answer, { exact: true })
    await field.locator('.rs__control').click()
    await option.click()
    // A click is lost when the form is redrawn at that moment: the list stays open, and she clicks again.
    await chosen.waitFor({ timeout: 2000 }).catch(() => option.click())
    await chosen.waitFor()
  }
}

/** Adds a weekly time to the list below the grid; hours as "09:00". */
export async function addSlot(
  page: Page,
  path: string,
  day: string,
  from: string,
  to: string,
): Promise<void> {
  const list = await find(page, path)
  const rows = list.locator('.week-list [role=group]')
  const row = rows.nth(await rows.count())
  await list.locator('.week-add').click()
  await row.locator('select').selectOption({ label: day })
  await row.locator('input').nth(0).fill(from)
  await row.locator('input').nth(1).fill(to)
}

/** The button of a step in the panel beside the form. */
export const step = (page: Page, name: string): Locator => page.locator(`.review-panel [data-step=${name}]`)

/** Adds a place of her organisation in the form that opens over the offer's; it saves by itself. */
export async function addPlace(page: Page, words: Readonly<Record<string, string>>): Promise<void> {
  const field = await find(page, 'place')
  await field.locator('.relationship-add-new__add-button').click()
  const drawer = page.locator('.drawer--is-open')
  const saved = page.waitForResponse(
    (answer) => answer.url().includes('/api/places/') && answer.request().method() === 'PATCH',
  )
  for (const [path, said] of Object.entries(words)) await drawer.locator(`#field-${path}`).fill(said)
  expect((await saved).status()).toBe(200)
  // What she typed is in the form as well once it has taken up the answer; closed before that, it asks.
  await page.waitForTimeout(500)
  await drawer.locator('.doc-drawer__header-close').click()
  await drawer.waitFor({ state: 'detached' })
}

/** Presses "publish" and waits until the form says that it is. */
export async function publish(page: Page): Promise<void> {
  await step(page, 'approve').click()
  await page.locator('.status__value').getByText('Veröffentlicht', { exact: true }).waitFor()
}

/** Lets the draft be published at a time, which is asked for when the form for it is open. */
export async function planPublication(page: Page, choose: () => Date): Promise<Date> {
  await page.click('.review-panel [data-plan]')
  await page.locator('.schedule-publish__type').getByText('Veröffentlichen', { exact: true }).click()
  await page.locator('#time input').waitFor()
  const at = choose()
  // The Swedish write a time as every computer reads it: 2026-11-25 22:47.
  await page.fill(
    '#time input',
    at.toLocaleString('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' }),
  )
  await page.keyboard.press('Tab')
  await page.click('#scheduled-publish-save')
  return at
}

/** What is planned for a time, as the drawer shows it. */
export function plannedAt(page: Page, at: Date): Locator {
  const shown = at.toLocaleString('de-DE', { timeZone, timeStyle: 'short' })
  const rows = page.locator('.schedule-publish__upcoming tr').filter({ hasText: 'Veröffentlichen' })
  return rows.filter({ hasText: shown })
}

const isThere = (field: Locator, timeout: number): Promise<boolean> =>
  field.waitFor({ state: 'attached', timeout }).then(
    () => true,
    () => false,
  )

/** A field, scrolled to and its sections opened: the form draws a group only once somebody comes near it. */
export async function find(page: Page, path: string): Promise<Locator> {
  const at = (name: string) => page.locator(`#field-${name.replaceAll('.', '__')}`)
  const [field, around] = [at(path), at(path.split('.')[0]!)]
  if ((await around.count()) > 0) await around.scrollIntoViewIfNeeded()
  // What is closed is drawn when it is opened; what follows from another answer, when the form has asked the CMS.
  const end = Date.now() + 60_000
  for (let wait = 3000; !(await isThere(field, wait)) && Date.now() < end; wait = 500) {
    const within = (await around.count()) > 0 ? around : page.locator('.document-fields')
    const closed = within.locator('.collapsible--collapsed > .collapsible__toggle-wrap > button')
    if ((await closed.count()) > 0) await closed.first().click()
  }
  const closed = page.locator('.collapsible--collapsed').filter({ has: field })
  while ((await closed.count()) > 0) {
    await closed.first().locator('.collapsible__toggle').first().click()
    await closed.first().locator('.rah-animating--to-height-auto').waitFor({ state: 'detached' })
  }
  return field
}
