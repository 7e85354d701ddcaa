/** An organisation adds itself by its phone: what it sees on the way. */
import { setTimeout as sleep } from 'node:timers/promises'
import type { Page } from 'playwright-core'
import { invitationFor } from './letters.ts'
import type { System } from './servers.ts'

const email = 'neu@example.org'

/** The link in the letter to her, as soon as the letter is sent. */
async function linkInLetter(system: System): Promise<string> {
  for (let tries = 0; tries < 60; tries++) {
    const link = await invitationFor(system, email)
    if (link) return link
    await sleep(500)
  }
  throw new Error(`No letter to ${email} is in ${system.dataDir}.`)
}

/** Fills in the form for an organisation that is not here yet, lets `show` take its picture, and makes the account. */
export async function joinAs(page: Page, system: System, show: () => Promise<void>): Promise<void> {
  await page.goto(`${system.cmsUrl}/admin/join`)
  await page.fill('[name=organisation]', 'Frauen am Fluss')
  await page.selectOption('[name=type]', 'volunteer_group')
  await page.selectOption('[name=district]', '15090')
  await page.fill('[name=about]', 'Wir lernen zusammen Rad fahren.')
  await page.fill('[name=name]', 'Nadia Neu')
  await page.fill('[name=email]', email)
  await show()
  await page.click('.plain-form button')
  await page.goto(await linkInLetter(system))
  await page.fill('input[name=password]', 'vier Kraniche fliegen heim')
  await page.click('.plain-form button')
  await page.locator('#field-email').waitFor()
}
