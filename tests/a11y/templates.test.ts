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

test.for(['light', 'dark'] as const)('choosing a language, %s: nobody is kept out', async (scheme) => {
  expect(await site.checkPage(`${site.siteUrl}/`, { scheme, width: 360 })).toEqual([])
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
