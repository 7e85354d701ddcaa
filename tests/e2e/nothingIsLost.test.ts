/** What somebody typed is there again, whatever came between: a quick click, the end of her login, a second editor. */
import type { Page } from 'playwright-core'
import { beforeAll, beforeEach, expect, it } from 'vitest'
import { openOffer, signIn, step, write } from './support/adminForm.ts'
import { CmsClient, type Doc } from './support/cmsClient.ts'
import { browser, keepRunning, system } from './support/running.ts'

const title = 'Computer-Kurs für Anfängerinnen in Osterburg'
let page: Page
let id: string
let colleague: CmsClient

keepRunning()
beforeAll(async () => {
  colleague = await CmsClient.signIn(system, system.login('coordinator'))
})
beforeEach(async () => {
  page = await signIn(browser, system, system.login('provider'))
  await openOffer(page, title)
  id = page.url().split('/').at(-1)!
  return () => page.context().close()
})

const newest = () => colleague.send<Doc>('GET', `/api/offers/${id}?draft=true&depth=0`)
const summary = async () => (await newest())['summary']
const note = () => page.locator('.keep-typed')
/** Opens the same form again, in the same tab. */
async function comeBack(): Promise<void> {
  await page.goto(`/admin/collections/offers/${id}`)
  await page.locator('#field-title:enabled').waitFor()
}

it('she types and follows a link before the form has saved', async () => {
  await write(page, 'summary', 'Gleich weitergeklickt.')
  await page.click('.app-header a[href="/admin"], a.step-nav__home')
  await page.waitForURL(/\/admin\/?$/)
  await expect.poll(summary, { timeout: 10_000 }).toBe('Gleich weitergeklickt.')
  await comeBack()
  expect(await note().count()).toBe(0)
})

it('she types and closes the page at once', async () => {
  await write(page, 'summary', 'Gleich zugemacht.')
  await page.goto('about:blank')
  await expect.poll(summary, { timeout: 10_000 }).toBe('Gleich zugemacht.')
})

it('her login ends while she types: after a new login her words are offered to her', async () => {
  await page.context().clearCookies()
  await write(page, 'summary', 'Nach dem Ende der Anmeldung.')
  await page.waitForTimeout(2500)
  await page.goto('/admin/login')
  await page.fill('#field-email', system.login('provider').email)
  await page.fill('#field-password', system.login('provider').password)
  await page.click('form button[type=submit]')
  await page.waitForURL(/\/admin\/?$/)
  await comeBack()
  await note().getByText('Nach dem Ende der Anmeldung.').waitFor()
  await note().getByRole('button', { name: 'Wieder einsetzen' }).click()
  await expect.poll(summary, { timeout: 10_000 }).toBe('Nach dem Ende der Anmeldung.')
  await comeBack()
  expect(await note().count()).toBe(0)
})

it('somebody else writes in between: neither text is lost', async () => {
  await colleague.send('PATCH', `/api/offers/${id}?draft=true&overrideLock=true`, {
    whatYouGet: 'Von der Koordination.',
  })
  await write(page, 'summary', 'Von der Organisation.')
  await page.getByText('Inzwischen hat jemand anderes').first().waitFor()
  expect(await summary()).not.toBe('Von der Organisation.')
  // A step would be taken with the other text than the one she sees.
  await step(page, 'submit').click()
  await page.getByText('darum ist nichts weiter geschehen').waitFor()
  expect(await newest()).not.toMatchObject({ review: 'submitted' })
  await comeBack()
  await note().getByText('Von der Organisation.').waitFor()
  await note().getByRole('button', { name: 'Wieder einsetzen' }).click()
  await expect.poll(newest, { timeout: 10_000 }).toMatchObject({
    summary: 'Von der Organisation.',
    whatYouGet: 'Von der Koordination.',
  })
})

it('two people open the same offer: the second is warned before she writes', async () => {
  await write(page, 'summary', 'Hier schreibt schon jemand.')
  await expect.poll(summary, { timeout: 10_000 }).toBe('Hier schreibt schon jemand.')
  const second = await signIn(browser, system, system.login('coordinator'))
  await second.goto(`/admin/collections/offers/${id}`)
  await second.getByText(system.login('provider').email).first().waitFor()
  await second.context().close()
})
