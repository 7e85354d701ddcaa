/** An offer that becomes public by itself, at the time its provider has chosen. */
import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { planPublication, plannedAt, signIn } from './support/adminForm.ts'
import { beginCourse, completeCourse, keptCourse } from './support/course.ts'
import { browser, keepRunning, system } from './support/running.ts'

const minute = 60_000
const course = { title: 'Lesen und Schreiben ab morgen', place: 'Lindenhof (Beispiel)' }

keepRunning()

const statusOfPage = async () =>
  (await fetch(`${system.siteUrl}/de/offers/lesen-und-schreiben-ab-morgen`)).status

/** The next full minute that leaves her time to press "save", on a busy machine too. */
const soon = () => new Date(Math.ceil((Date.now() + 40_000) / minute) * minute)

it('says what is missing where a draft cannot be planned, and plans nothing', async () => {
  const page = await signIn(browser, system, system.login('trusted-provider'))
  await beginCourse(page, { ...course, title: 'Noch ohne Zeiten' })
  const at = await planPublication(page, soon)
  await page.getByText('Nicht geplant. Das fehlt noch').waitFor()
  expect(await page.locator('#time input').inputValue()).not.toBe('')
  expect(await page.getByText('Erfolgreich geplant').count()).toBe(0)
  expect(await plannedAt(page, at).count()).toBe(0)
  await page.context().close()
})

describe('a provider schedules the publication of a draft', () => {
  // Up to 100 seconds pass until the minute that is chosen.
  it('shows on the woman’s page once the time has come, and not before', { timeout: 300_000 }, async () => {
    const page = await signIn(browser, system, system.login('trusted-provider'))
    await beginCourse(page, course)
    await completeCourse(page, course)
    await expect
      .poll(() => keptCourse(system, 'trusted-provider', course), { timeout: 10_000 })
      .toMatchObject({ registration: ['phone', 'email'], _status: 'draft' })
    const chosen = await planPublication(page, soon)
    await plannedAt(page, chosen).waitFor()
    await page.context().close()
    const at = chosen.getTime()
    expect(await statusOfPage()).toBe(404)
    while (Date.now() < at - 1000) {
      await sleep(1000)
      expect(await statusOfPage()).toBe(404)
    }
    await expect.poll(statusOfPage, { timeout: 30_000, interval: 500 }).toBe(200)
    expect(Date.now()).toBeGreaterThanOrEqual(at)
  })
})
