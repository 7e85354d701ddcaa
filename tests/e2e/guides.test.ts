/** Guidance for whoever counsels: found by who one is, ticked off in the talk, printed, and nothing of it kept. */
import { describe, expect, it } from 'vitest'
import { pagesOf } from '../support/pdf.ts'
import { keepPlainPhone, page } from './support/plainPhone.ts'
import { keepRunning, system } from './support/running.ts'

keepRunning()
keepPlainPhone()

const titles = () => page.locator('.guides h2 bdi').allInnerTexts()

describe('the guides', () => {
  it('are thirteen, found from the information pages, and those for volunteers by one tap', async () => {
    await page.goto('/de/info')
    await page.click('main a[href="/de/guides"]')
    expect(await titles()).toHaveLength(13)
    await page.click('main nav a[href="/de/guides?for=volunteers"]')
    const forVolunteers = await titles()
    expect(forVolunteers).toContain('Freiwillige: begleiten, Grenzen kennen, früh weitergeben')
    expect(forVolunteers.length).toBeLessThan(13)
  })

  it('say in a list that its words are made by a machine, and in German nothing', async () => {
    await page.goto('/ar/guides')
    expect(await page.locator('main .note').count()).toBe(1)
    await page.goto('/de/guides')
    expect(await page.locator('main .note').count()).toBe(0)
  })

  it('are complete in English, and say where they stand in German only', async () => {
    await page.goto('/en/guides/both-spouses')
    expect(await page.locator('.guide [lang=de] bdi, .guide bdi[lang=de]').count()).toBe(0)
    await page.goto('/ar/guides/both-spouses')
    expect(await page.locator('.guide h1 bdi').getAttribute('lang')).toBe(null)
    expect(await page.locator('.guide > div').first().getAttribute('lang')).toBe('de')
    expect(await page.locator('.guide > .note').count()).toBe(1)
    expect(await page.locator('.question bdi[lang=de]').count()).toBe(0)
  })

  it('have the questions of the sensitive one in German alone, until somebody has read them', async () => {
    await page.goto('/ar/guides/safety')
    const questions = page.locator('.question')
    expect(await questions.locator('bdi[lang=de]').count()).toBe(await questions.count())
  })

  it('are ticked off without script, and the next visitor finds no tick', async () => {
    await page.goto('/de/guides/both-spouses')
    await page.locator('.tick').first().click()
    expect(await page.locator('.tick :checked').count()).toBe(1)
    await page.reload()
    expect(await page.locator('.tick :checked').count()).toBe(0)
  })

  it.each(['de', 'ar'])('are printed on three pages at most in %s', async (language) => {
    await page.goto(`/${language}/guides/both-spouses`)
    expect(pagesOf(await page.pdf({ preferCSSPageSize: true }))).toBeLessThanOrEqual(3)
  })

  it('mark the questions that are asked of one alone', async () => {
    await page.goto('/de/guides/safety')
    const questions = page.locator('.question')
    expect(await questions.count()).toBeGreaterThan(3)
    expect(await questions.filter({ hasText: 'Nur allein fragen' }).count()).toBe(await questions.count())
  })

  it('keep nothing of the one that is sensitive, and name it in neutral words', async () => {
    const answer = await page.goto('/de/guides/safety')
    expect(answer?.headers()['cache-control']).toBe('no-store')
    expect(await page.locator('.exit').innerText()).toContain('schnell')
    await page.goto('/de/guides')
    expect(await page.locator('main').innerText()).not.toMatch(/Gewalt|Frauenhaus|Sorge um eine Frau/)
    const map = await (await fetch(`${system.siteUrl}/sitemap/de-1.xml`)).text()
    expect(map).toContain('/de/guides/both-spouses')
    expect(map).not.toContain('/guides/safety')
  })
})
