/** The form of an offer as a provider meets it: in a hurry, with a mouse, with keys, with a finger on a phone. */
import type { CDPSession, Locator, Page } from 'playwright-core'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { beginOffer, choose, find, signIn, step, write } from './support/adminForm.ts'
import { CmsClient, type Doc } from './support/cmsClient.ts'
import { beginCourse, completeCourse } from './support/course.ts'
import { browser, keepRunning, system } from './support/running.ts'

const phone = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true }
let client: CmsClient
let page: Page

keepRunning()
beforeAll(async () => {
  client = await CmsClient.signIn(system, system.login('trusted-provider'))
})

const idIn = (address: string): string => /[\da-f-]{36}/.exec(address)?.[0] ?? ''
const kept = (): Promise<Doc> => client.send('GET', `/api/offers/${idIn(page.url())}?draft=true&depth=0`)
const keptSlots = async () => {
  const { slots = [] } = (await kept())['schedule'] as { slots?: { day: string; from: string; to: string }[] }
  return slots.map(({ day, from, to }) => `${day} ${from}-${to}`)
}

async function beginWithGrid(device = {}): Promise<Locator> {
  page = await signIn(browser, system, system.login('trusted-provider'), device)
  await beginOffer(page)
  await choose(page, 'schedule.form', 'feste Zeiten jede Woche')
  return (await find(page, 'schedule.slots')).getByRole('grid')
}

describe('the weekly grid', () => {
  const cell = (grid: Locator, name: string) => grid.getByRole('gridcell', { name, exact: true })
  async function middle(one: Locator): Promise<{ x: number; y: number }> {
    const { x, y, width, height } = (await one.boundingBox())!
    return { x: x + width / 2, y: y + height / 2 }
  }

  it('is painted with keys, says so, and the slots are kept after a reload', async () => {
    const grid = await beginWithGrid()
    await cell(grid, 'Montag 7:00 bis 7:30').focus()
    const focused = () => page.locator(':focus').getAttribute('aria-label')
    /** As a person does: the next key once the grid has followed the last. */
    const go = async (key: string) => {
      const before = await focused()
      await page.keyboard.press(key)
      await expect.poll(focused).not.toBe(before)
    }
    for (const key of ['ArrowRight', ...Array<string>(4).fill('ArrowDown')]) await go(key)
    expect(await focused()).toBe('Dienstag 9:00 bis 9:30')
    for (let count = 0; count < 5; count++) await go('Shift+ArrowDown')
    await page.keyboard.press('Space')
    const said = page.locator('.week-said').first()
    await expect.poll(() => said.innerText()).toBe('Dienstag 9:00 bis 12:00, gewählt')
    await expect.poll(keptSlots, { timeout: 10_000 }).toEqual(['tu 09:00-12:00'])
    await page.keyboard.press('Enter')
    await expect.poll(keptSlots, { timeout: 10_000 }).toEqual(['tu 09:00-11:30'])
    await page.reload()
    const again = (await find(page, 'schedule.slots')).getByRole('grid')
    expect(await cell(again, 'Dienstag 11:00 bis 11:30').getAttribute('aria-selected')).toBe('true')
    expect(await cell(again, 'Dienstag 11:30 bis 12:00').getAttribute('aria-selected')).toBe('false')
    await page.context().close()
  })

  it('is painted with the mouse over several days, and corrected to the minute in the list', async () => {
    const grid = await beginWithGrid()
    await cell(grid, 'Donnerstag 14:00 bis 14:30').scrollIntoViewIfNeeded()
    const [from, to] = [
      await middle(cell(grid, 'Dienstag 9:00 bis 9:30')),
      await middle(cell(grid, 'Donnerstag 11:30 bis 12:00')),
    ]
    await page.mouse.move(from.x, from.y)
    await page.mouse.down()
    await page.mouse.move(to.x, to.y, { steps: 5 })
    await page.mouse.up()
    await expect
      .poll(keptSlots, { timeout: 10_000 })
      .toEqual(['tu 09:00-12:00', 'we 09:00-12:00', 'th 09:00-12:00'])
    const thursday = page.getByRole('group', { name: 'Donnerstag' })
    await thursday.getByLabel('Bis').fill('12:10')
    await page.getByRole('button', { name: 'Mittwoch 09:00 entfernen' }).click()
    await expect.poll(keptSlots, { timeout: 10_000 }).toEqual(['tu 09:00-12:00', 'th 09:00-12:10'])
    expect(await page.locator('.hour-hints').first().innerText()).toContain('6,17 Stunden pro Woche')
    await page.context().close()
  })

  it('is painted with a finger at 360 pixels: a tap for one field, hold and draw for many', async () => {
    const grid = await beginWithGrid(phone)
    const monday = cell(grid, 'Montag 9:00 bis 10:00')
    await cell(grid, 'Montag 14:00 bis 15:00').scrollIntoViewIfNeeded()
    const { width, height } = (await monday.boundingBox())!
    expect(Math.min(width, height)).toBeGreaterThanOrEqual(44)
    await monday.tap()
    await expect.poll(keptSlots, { timeout: 10_000 }).toEqual(['mo 09:00-10:00'])
    const touch = await page.context().newCDPSession(page)
    await holdAndDraw(touch, cell(grid, 'Dienstag 9:00 bis 10:00'), cell(grid, 'Mittwoch 11:00 bis 12:00'))
    await expect
      .poll(keptSlots, { timeout: 10_000 })
      .toEqual(['mo 09:00-10:00', 'tu 09:00-12:00', 'we 09:00-12:00'])
    await page.context().close()
  })

  async function holdAndDraw(touch: CDPSession, from: Locator, to: Locator): Promise<void> {
    const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', touchPoints: object[]) =>
      touch.send('Input.dispatchTouchEvent', { type, touchPoints: touchPoints as never })
    await send('touchStart', [await middle(from)])
    await expect.poll(() => from.getAttribute('data-marked')).toBe('true')
    await send('touchMove', [await middle(to)])
    await send('touchEnd', [])
  }
})

describe('the kind of an offer', () => {
  it('fills the usual German and papers, and leaves alone what she has said', async () => {
    page = await signIn(browser, system, system.login('trusted-provider'))
    await beginOffer(page)
    await choose(page, 'kind', 'Alphabetisierungskurs')
    await expect
      .poll(kept, { timeout: 10_000 })
      .toMatchObject({ germanFrom: 'literacy_needed', papers: ['bamf_entitlement', 'obligation_jc_abh'] })
    await choose(page, 'germanFrom', 'ohne Deutsch')
    await choose(page, 'kind', 'Teilqualifizierung, Umschulung')
    await expect
      .poll(kept, { timeout: 10_000 })
      .toMatchObject({ germanFrom: 'none', papers: ['bildungsgutschein'] })
    await page.context().close()
  })
})

describe('a publish that comes too early', () => {
  it('lists what is missing, and each line leads to its question', async () => {
    page = await signIn(browser, system, system.login('trusted-provider'))
    await beginOffer(page)
    await write(page, 'title', 'Nähen und reden')
    await choose(page, 'schedule.form', 'feste Zeiten jede Woche')
    await expect.poll(kept, { timeout: 10_000 }).toMatchObject({ schedule: { form: 'weekly' } })
    await step(page, 'approve').click()
    const alert = page.locator('.missing-answers')
    await alert.waitFor()
    const names = await alert.getByRole('link').allInnerTexts()
    expect(names).toEqual(expect.arrayContaining(['Kurz gesagt', 'Tage und Uhrzeiten', 'Ort']))
    expect(names).not.toContain('Titel')
    expect(names.length).toBeLessThanOrEqual(12)
    await alert.getByRole('link', { name: 'Dauer für eine Frau' }).click()
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.closest('.field-type')?.id), { timeout: 5000 })
      .toBe('field-duration')
    await page.context().close()
  })
})

describe('an offer of last season', () => {
  const course = { title: 'Deutsch im Sommer', place: 'Lindenhof (Beispiel)' }
  let original = ''
  beforeEach(async () => {
    page = await signIn(browser, system, system.login('trusted-provider'))
  })

  it('is copied with one click, without its days, and the copy says what to check', async () => {
    await beginCourse(page, course)
    await completeCourse(page, course)
    original = idIn(page.url())
    await expect.poll(kept, { timeout: 10_000 }).toMatchObject({ registration: ['phone', 'email'] })
    await client.send('PATCH', `/api/offers/${original}?draft=true`, {
      validFrom: '2026-05-01T12:00:00.000Z',
      validUntil: '2026-09-30T12:00:00.000Z',
    })
    await page.reload()
    await page.getByRole('button', { name: 'Für die nächste Saison kopieren' }).click()
    await page.waitForURL(/copied/)
    const hint = page.locator('.copy-hint', { hasText: 'Das ist eine Kopie' })
    await hint.waitFor()
    await page.setViewportSize(phone.viewport)
    await expect
      .poll(async () => (await hint.boundingBox())!.y, { timeout: 5000 })
      .toBeLessThan(phone.viewport.height)
    const twin = page.locator('.likeness a', { hasText: course.title })
    await twin.waitFor()
    expect(await twin.getAttribute('href')).toBe(`/admin/collections/offers/${original}`)
    const copy = await kept()
    expect(copy.id).not.toBe(original)
    expect(copy).toMatchObject({ title: course.title, validFrom: null, validUntil: null, _status: 'draft' })
    expect((copy['schedule'] as { slots: unknown[] }).slots).toHaveLength(2)
    await page.context().close()
  })
})

describe('at a phone’s width', () => {
  it('nothing of the form stands beside the screen, and every list of answers has a name', async () => {
    await beginWithGrid(phone)
    await choose(page, 'childcare.mode', 'Kinderbetreuung ist dabei')
    await find(page, 'contact.hours')
    await find(page, 'childcare.slots')
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360)
    const nameless = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLInputElement>('.document-fields input[role=combobox]')]
        .filter((input) => !input.getAttribute('aria-label') && (input.labels?.length ?? 0) === 0)
        .map((input) => input.closest('.field-type')?.id),
    )
    expect(nameless).toEqual([])
    await page.context().close()
  })
})
