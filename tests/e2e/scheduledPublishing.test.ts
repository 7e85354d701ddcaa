/** An offer that becomes public by itself, at the time its provider has chosen. */
import { setTimeout as sleep } from 'node:timers/promises'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { schedulePublication, signIn } from './support/adminForm.ts'
import { beginCourse, completeCourse, keptCourse } from './support/course.ts'
import { browser, keepRunning, system } from './support/running.ts'

const minute = 60_000
const course = { title: 'Lesen und Schreiben ab morgen', place: 'Lindenhof (Beispiel)' }

keepRunning()

const statusOfPage = async () =>
  (await fetch(`${system.siteUrl}/de/offers/lesen-und-schreiben-ab-morgen`)).status

/** Schedules for the next full minute that leaves her time to press "save". */
async function scheduleSoon(page: Page): Promise<number> {
  const at = Math.ceil((Date.now() + 20_000) / minute) * minute
  await schedulePublication(page, new Date(at))
  return at
}

describe('a provider schedules the publication of a draft', () => {
  it('shows on the woman’s page once the time has come, and not before', async () => {
    const page = await signIn(browser, system, system.login('trusted-provider'))
    await beginCourse(page, course)
    await completeCourse(page, course)
    await expect
      .poll(() => keptCourse(system, 'trusted-provider', course), { timeout: 10_000 })
      .toMatchObject({ registration: ['phone', 'email'], _status: 'draft' })
    const at = await scheduleSoon(page)
    await page.context().close()
    expect(await statusOfPage()).toBe(404)
    while (Date.now() < at - 1000) {
      await sleep(1000)
      expect(await statusOfPage()).toBe(404)
    }
    await expect.poll(statusOfPage, { timeout: 30_000, interval: 500 }).toBe(200)
    expect(Date.now()).toBeGreaterThanOrEqual(at)
  })
})
