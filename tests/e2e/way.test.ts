/** The way from step to step: a woman who follows it by "after this" alone, and the board of all steps. */
import { describe, expect, it } from 'vitest'
import { keepPlainPhone, page } from './support/plainPhone.ts'
import { keepRunning } from './support/running.ts'

keepRunning()
keepPlainPhone()

const firstStep = '/de/offers/naehcafe-am-vormittag-mit-kinderzimmer'

const kind = () => page.locator('.card-kind > span').innerText()
const ways = (section: 'after' | 'before') =>
  page
    .locator(`section[aria-labelledby=${section}] .steps a`)
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).pathname))

/** The shortest way by "after this" from one offer to the first of a kind, as the pages it leads over. */
async function walk(from: string, wanted: string): Promise<string[]> {
  const over = new Map([[from, [from]]])
  for (const [at, path] of over) {
    await page.goto(at)
    if ((await kind()) === wanted) return path
    for (const next of await ways('after')) if (!over.has(next)) over.set(next, [...path, next])
  }
  return []
}

describe('after this', () => {
  it('leads from a sewing group to a training in part time, and each step names the one before it', async () => {
    const path = await walk(firstStep, 'Ausbildung in Teilzeit')
    expect(path.length).toBeGreaterThan(2)
    await page.goto(firstStep)
    for (const next of path.slice(1)) {
      await page.click(`section[aria-labelledby=after] a[href="${next}"]`)
      expect(new URL(page.url()).pathname).toBe(next)
      expect(await page.locator('#before').count()).toBe(1)
    }
    expect(await kind()).toBe('Ausbildung in Teilzeit')
  })
})

describe('the board', () => {
  it('answers without script, keeps her answers, and each number is that of its list', async () => {
    await page.goto('/de/way')
    await page.selectOption('select[name=district]', '15090')
    await page.check('input[name=childcare]')
    await page.click('form .sign')
    expect(new URL(page.url()).search).toBe('?district=15090&childcare=with')
    expect(await page.isChecked('input[name=childcare]')).toBe(true)
    const link = page.locator('.way a[href*="stage=meet"]').first()
    const count = /\d+/.exec(await link.innerText())?.[0]
    await link.click()
    expect(new URL(page.url()).searchParams.get('district')).toBe('15090')
    expect(/\d+/.exec(await page.locator('#found').innerText())?.[0]).toBe(count)
  })

  it('is reached from every page, and takes her answers along into another language', async () => {
    await page.goto('/de/help')
    await page.click('.phones nav a[href="/de/way"]')
    await page.selectOption('select[name=district]', '15081')
    await page.click('form .sign')
    await page.click('a[href^="/?to="]')
    await page.click('a[hreflang=ar]')
    expect(new URL(page.url()).pathname).toBe('/ar/way')
    expect(await page.locator('select[name=district]').inputValue()).toBe('15081')
  })
})
