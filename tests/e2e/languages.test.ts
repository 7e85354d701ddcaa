/** The menu of languages, and that every language is what its address and its marks say. */
import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { allLanguages, languages } from '../../content-models/languages.ts'
import { browser, keepRunning, system } from './support/running.ts'

keepRunning()

const wordsOf = (code: string) =>
  JSON.parse(readFileSync(new URL(`../../locales/${code}/common.json`, import.meta.url), 'utf8')) as Record<
    string,
    string
  >
const get = async (path: string) => (await fetch(new URL(path, system.siteUrl))).text()

describe('the menu of languages', () => {
  let page: Page
  const open = async (locale: string, javaScriptEnabled = true) => {
    const context = await browser.newContext({ locale, javaScriptEnabled })
    page = await context.newPage()
    await page.goto(`${system.siteUrl}/?to=${encodeURIComponent('/offers?near=Halle%20(Saale)')}`)
  }
  const shown = () => page.locator('.languages a').filter({ visible: true }).allTextContents()
  const typed = async (text: string) => {
    await page.fill('input[type=search]', text)
    await page.waitForTimeout(600)
    return (await shown()).map((name) => name.replace(/[\s\u00a0*]+$/, '').trim())
  }
  const status = () => page.locator('.type-ahead [role=status]').textContent()

  beforeEach(() => open('tr'))
  afterEach(() => page.context().close())

  it('finds a language by what others call it, says how many, and opens it with Enter', async () => {
    for (const name of ['арабська', 'Arapça', 'arabe', 'Arabish', 'عربی'])
      expect(await typed(name), name).toEqual(['العربية'])
    expect(await status()).toContain('1')
    await page.press('input[type=search]', 'Enter')
    await page.waitForURL('**/ar/offers?near=Halle%20(Saale)')
  })
  it('is used by keyboard alone, and shows all again once nothing is typed', async () => {
    expect(await typed('Almanca')).toEqual(['Deutsch', 'Deutsch (einfach)'])
    await page.press('input[type=search]', 'ArrowDown')
    expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toContain('/de/offers')
    expect(await typed('')).toHaveLength(languages.length)
    expect(await status()).toBe('')
  })
  it('says that none is called so, and shows all of them', async () => {
    expect(await typed('xyzzy')).toHaveLength(languages.length)
    expect(await status()).toBe(wordsOf('tr')['languages.none'])
    await page.press('input[type=search]', 'Enter')
    expect(new URL(page.url()).pathname).toBe('/')
  })
  it('shows a language that waits, which leads nowhere yet', async () => {
    expect(await typed('Peştuca')).toEqual([])
    expect(await page.locator('.languages li span').filter({ visible: true }).allTextContents()).toEqual([
      expect.stringContaining('پښتو'),
    ])
    expect(await status()).toContain(wordsOf('tr')['languages.later'])
  })
  it('is a list of links without script, and stores nothing', async () => {
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0)
    expect(await page.context().cookies()).toEqual([])
    await page.context().close()
    await open('tr', false)
    expect(await shown()).toHaveLength(languages.length)
    expect(await page.locator('input').filter({ visible: true }).count()).toBe(0)
  })
  it('names every language by itself, in its own direction, and says where it leads', async () => {
    const links = await page.locator('.languages :is(a, span)').evaluateAll((all) =>
      all.map((one) => ({
        code: one.getAttribute('lang'),
        dir: one.getAttribute('dir'),
        leadsTo: one.getAttribute('hreflang'),
        name: one.textContent.replace('*', '').trim(),
      })),
    )
    const expected = allLanguages.map(({ code, dir, name, review }) => ({
      code,
      dir,
      leadsTo: review === 'waiting' ? null : code,
      name,
    }))
    const byCode = (a: { code: string | null }, b: { code: string | null }) =>
      (a.code ?? '').localeCompare(b.code ?? '')
    expect(links.sort(byCode)).toEqual(expected.sort(byCode))
  })
})

describe('a page in another language', () => {
  const path = '/offers'
  const alternates = (xml: string) =>
    [...xml.matchAll(/<xhtml:link rel="alternate" hreflang="([^"]+)" href="([^"]+)"/g)].map(
      ([, code = '', href = '']) => ({ code, href }),
    )
  const entryOf = (xml: string, address: string) =>
    xml.split('<url>').find((entry) => entry.startsWith(`<loc>${address}</loc>`)) ?? ''
  it.each(languages)('is where the sitemap says: $code', async ({ code, dir }) => {
    const html = await get(`/${code}${path}`)
    expect(html).toMatch(new RegExp(`<html lang="${code}" dir="${dir}"`))
    expect(/<link rel="canonical" href="([^"]+)"/.exec(html)?.[1]).toBe(`${system.siteUrl}/${code}${path}`)
    const entry = entryOf(await get(`/sitemap/${code}-1.xml`), `${system.siteUrl}/${code}${path}`)
    expect(alternates(entry)).toEqual(
      languages.map((other) => ({ code: other.code, href: `${system.siteUrl}/${other.code}${path}` })),
    )
  })
})

describe('no language is carried along by another', () => {
  const sentences = ['site.claim', 'start.intro', 'example.banner', 'help.delete'].flatMap((key) =>
    languages.map(({ code }) => ({ code, text: wordsOf(code)[key] ?? '' })),
  )
  /** Those that stand in no other language: German and simple German share some. */
  const own = sentences.filter(({ text }) => sentences.filter((other) => other.text === text).length === 1)
  const saidIn = (text: string) => [
    ...new Set(own.filter((one) => text.includes(one.text)).map(({ code }) => code)),
  ]

  it('and every language has sentences by which it is known', () => {
    expect(new Set(own.map(({ code }) => code)).size).toBe(languages.length)
  })
  it.each(languages)('in the page of $code', async ({ code }) => {
    expect(saidIn(await get(`/${code}/`))).toEqual([code])
  })
  it('in a script', async () => {
    const { files } = JSON.parse(await get('/ar/offline.json')) as { files: { url: string }[] }
    const scripts = files.map(({ url }) => url).filter((url) => url.endsWith('.js'))
    expect(scripts.length).toBeGreaterThan(5)
    for (const url of scripts) expect(saidIn(await get(url)), url).toEqual([])
  })
  it('on a phone that keeps it', async () => {
    const { words } = JSON.parse(await get('/ar/catalogue.json')) as { words: Record<string, string> }
    expect(words['example.banner']).toBe(wordsOf('ar')['example.banner'])
    expect(saidIn(Object.values(words).join('\n'))).toEqual(['ar'])
  })
})
