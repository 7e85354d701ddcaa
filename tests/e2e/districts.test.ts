/** The districts: found by names in her letters, each with who helps there, and printed whole. */
import { describe, expect, it } from 'vitest'
import { keepPlainPhone, page } from './support/plainPhone.ts'
import { keepRunning, system } from './support/running.ts'

keepRunning()
keepPlainPhone()

describe('the districts', () => {
  it('are fourteen, by their German names and in her letters', async () => {
    await page.goto('/ar/info')
    await page.click('main a[href="/ar/districts"]')
    const names = await page.locator('main .links a').allInnerTexts()
    expect(names).toHaveLength(14)
    for (const name of names) expect(name).toMatch(/[A-Z].*[\u0600-\u06ff]/)
  })

  it('say who helps there, with what is not known as a question', async () => {
    await page.goto('/de/districts/stendal')
    const office = page.locator('details', { hasText: 'Jugendamt Landkreis Stendal' })
    expect(await office.locator('.helpline').isVisible()).toBe(false)
    await office.locator('summary').click()
    expect(await office.locator('a[href^="tel:"]').count()).toBe(1)
    expect(await page.locator('.office .ask').count()).toBeGreaterThan(0)
  })

  it('lead to exactly as many offers as they say', async () => {
    for (const slug of ['stendal', 'harz', 'halle']) {
      await page.goto(`/de/districts/${slug}`)
      const said = Number(/\((\d+)\)/.exec(await page.locator('.sign').innerText())?.[1])
      await page.click('.sign')
      expect(Number.parseInt(await page.locator('h1').innerText(), 10)).toBe(said)
    }
  })

  it('name nobody on their page who must not be found', async () => {
    // Provides a shelter and nothing else.
    const answer = await fetch(`${system.siteUrl}/de/districts/magdeburg`)
    expect(answer.status).toBe(200)
    expect(await answer.text()).not.toMatch(/Kirschbaum|Frauenhaus|Gewalt/)
  })

  it('are printed with everything unfolded', async () => {
    await page.goto('/de/districts/stendal')
    await page.emulateMedia({ media: 'print' })
    const office = page.locator('details', { hasText: 'Jugendamt Landkreis Stendal' })
    expect(await office.locator('.helpline').isVisible()).toBe(true)
  })
})
