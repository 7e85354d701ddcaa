/** More offers than a phone should keep: she says where she lives, and keeps what is there and next to it. */
import { districtOf, withNeighbours } from '../../content-models/geography/districts.ts'
import { beforeEach, describe, expect, it } from 'vitest'
import { overflowing } from '../support/layout.ts'
import { cachesOf, finderReady, keep, newPhone, said, word, type Phone } from './support/phone.ts'
import { browser, keepRunning, system } from './support/running.ts'

/** The examples are few: what counts as too much is set lower here. */
keepRunning({ env: { MOST_CATALOGUE_BYTES: '20000' } })

let phone: Phone
beforeEach(async () => {
  phone = await newPhone(browser)
  return () => phone.context.close()
})

const at = (path: string) => `${system.siteUrl}${path}`
const district = () => phone.page.locator('[data-offline] select')
const tapKeep = () => phone.page.click('[data-part=ask] [data-action=keep]')

async function asked(path: string): Promise<void> {
  await phone.page.goto(at(path))
  await phone.page.locator('[data-offline]').waitFor()
  await tapKeep()
  await district().waitFor()
}

describe('before anything is kept', () => {
  it('asks for the district, says how big each one is, and insists on an answer', async () => {
    const { page } = phone
    await asked('/de/')
    expect(await district().inputValue()).toBe('')
    await page.locator('[data-offline]').getByRole('combobox', { name: 'Landkreis oder Stadt' }).waitFor()
    const labels = await district().locator('option').allTextContents()
    expect(labels.filter((label) => /\(\u2066\d[\d,]*\s[kM]B\u2069\)/.test(label))).toHaveLength(14)
    expect(Object.keys(await cachesOf(page))).toEqual([])
    await tapKeep()
    expect(await said(page)).toContain('Bitte wählen')
    expect(await district().evaluate((one) => one === document.activeElement)).toBe(true)
    expect(await overflowing(page)).toEqual([])
  })

  it.for([
    ['the district she filters by', '/de/offers?district=15084'],
    ['the place she searches near', '/de/offers?near=Naumburg'],
  ] as const)('knows %s', async ([, path]) => {
    await asked(path)
    expect(await district().inputValue()).toBe('15084')
  })
})

describe('her region', () => {
  it('is kept, and shown as what it is', async () => {
    const { page, context, errors } = phone
    await asked('/de/')
    await district().selectOption('15090')
    expect(await keep(page)).toBe(await word(page, 'ready'))
    expect(Object.keys(await cachesOf(page))).toEqual([expect.stringMatching(/-de-15090$/)])
    expect(await page.locator('[data-part=asOf]').textContent()).toContain('Stendal')
    await context.setOffline(true)
    await page.goto(at('/de/offers'))
    await finderReady(page)
    const note = (await page.locator('#region').textContent()) ?? ''
    for (const ags of withNeighbours('15090')) expect(note).toContain(districtOf(ags)?.name)
    expect(await page.locator('.card').count()).toBeGreaterThan(0)
    const districts = await page.evaluate(async () => {
      const catalogue = (await (await fetch('/de/catalogue.json')).json()) as {
        places: { columns: Record<string, string[]> }
      }
      return catalogue.places.columns['district'] ?? []
    })
    expect(districts.filter((ags) => !withNeighbours('15090').includes(ags))).toEqual([])
    expect(await overflowing(page)).toEqual([])
    expect(errors).toEqual([])
  })

  it('is said from right to left too', async () => {
    const { page, context } = phone
    await asked('/ar/offers?district=15002')
    expect(await keep(page)).toBe(await word(page, 'ready'))
    await context.setOffline(true)
    await page.goto(at('/ar/offers'))
    await finderReady(page)
    expect(await page.locator('#region').textContent()).toMatch(/[\u0600-\u06ff].*Halle/)
    expect(await overflowing(page)).toEqual([])
  })
})
