import { expect, test } from 'vitest'
import { languages } from '../../content-models/languages.ts'
import { installVoices } from '../e2e/support/fakeSpeech.ts'
import { accessibility } from '../support/a11y.ts'
import type { Look } from '../support/pa11y.ts'
import { pathOf, templates, type Template } from '../support/templates.ts'

const site = accessibility()

/** One of each direction: every kind of page is looked at in both. */
const everything = ['de', 'ar']
const further = languages.map(({ code }) => code).filter((code) => !everything.includes(code))

type Case = [language: string, template: Template, scheme: Look['scheme']]

const light = templates.flatMap((template) => everything.map((code): Case => [code, template, 'light']))
// Colours do not depend on the direction: each kind of page is looked at in the dark in one of the two languages.
const dark = templates.map((template, n): Case => [everything[n % 2]!, template, 'dark'])
// What another language changes is the words; all pages are covered by `npm run test:a11y`.
const others = further.map((code, n): Case => [code, templates[(3 * n + 1) % templates.length]!, 'light'])

const named = [...light, ...dark, ...others].map(
  ([language, template, scheme]) =>
    [`${template.name}, ${language}, ${scheme}`, language, template, scheme] as const,
)

// Two at a time, for each page waits half a second to see that nothing more is loaded.
test.concurrent.for(named)('%s: nobody is kept out', async ([, language, template, scheme]) => {
  const url = `${site.siteUrl}/${language}${pathOf(template, site.addresses)}`
  const { status = 200 } = template
  // The narrow layout is the one that most readers see.
  expect(await site.checkPage(url, { scheme, width: 360, status })).toEqual([])
})

test.for([
  ['whole', '', 'light'],
  ['searched', 'арабська', 'dark'],
  ['of what waits', 'Paschtu', 'light'],
] as const)('the menu of languages, %s: nobody is kept out', async ([, typed, scheme]) => {
  const first: Look['first'] = async (page) => {
    await page.type('input[type=search]', typed)
    await page.waitForFunction(
      (some) => !some || document.querySelector('.type-ahead [role=status]')?.textContent,
      {},
      typed,
    )
  }
  expect(await site.checkPage(`${site.siteUrl}/`, { scheme, width: 360, first })).toEqual([])
})

test.for([
  ['her voice', 'de', 'light'],
  ['her voice', 'ar', 'dark'],
  ['a German voice only', 'ar', 'light'],
  ['no voice', 'de', 'dark'],
] as const)('reading aloud with %s, %s, %s: nobody is kept out', async ([voices, language, scheme]) => {
  const langs = { 'her voice': ['de', 'ar'], 'a German voice only': ['de'], 'no voice': [] }[voices]
  const offer = templates.find(({ name }) => name === 'an offer')!
  const first: Look['first'] = async (page) => {
    await page.evaluate(installVoices, langs)
    await page.click('[data-aloud] > button')
    await page.waitForSelector('.aloud-bar')
  }
  const url = `${site.siteUrl}/${language}${pathOf(offer, site.addresses)}`
  expect(await site.checkPage(url, { scheme, width: 360, first })).toEqual([])
})

test.for([
  ['de', 'light'],
  ['ar', 'dark'],
  ['vi', 'light'],
] as const)('her situation once it is on, %s, %s: nobody is kept out', async ([language, scheme]) => {
  const first: Look['first'] = async (page) => {
    await page.click('[data-part=on]')
    await page.click('[data-paint^=mo]')
    // Nothing of the page lies below the bar while it is looked at.
    await page.evaluate(() => {
      scrollTo(0, 0)
    })
  }
  const url = `${site.siteUrl}/${language}/situation`
  expect(await site.checkPage(url, { scheme, width: 360, first })).toEqual([])
})

test.for([
  ['de', 'dark'],
  ['ar', 'light'],
] as const)('what she saved, laid into her week, %s, %s: nobody is kept out', async ([language, scheme]) => {
  const slugs = site.addresses
    .flatMap((address) => /\/de\/offers\/([^/]+)$/.exec(address)?.[1] ?? [])
    .slice(0, 4)
  const first: Look['first'] = async (page) => {
    await page.evaluate((saved) => {
      localStorage.setItem('saved', saved)
      localStorage.setItem(
        'situation',
        'age=3&free=mo0800-1200&careFrom=08:00&careTo=13:00&home=Stendal&at=52.6,11.86&most=30&german=none',
      )
    }, slugs.join(','))
    await page.reload()
    await page.waitForSelector('.saved .card')
  }
  const url = `${site.siteUrl}/${language}/saved`
  expect(await site.checkPage(url, { scheme, width: 360, first })).toEqual([])
})
