import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBrowser } from '../../support/chromium.ts'
import { overflowing } from '../../support/layout.ts'

const longWord = 'Kinderbetreuungsmöglichkeitenverzeichnis'.repeat(3)

let browser: Browser
let page: Page

beforeAll(async () => {
  browser = await openBrowser()
  page = await browser.newPage({ viewport: { width: 320, height: 640 } })
}, 60_000)
afterAll(() => browser.close())

const show = (body: string, dir = 'ltr') =>
  page.setContent(`<!doctype html><html lang="de" dir="${dir}"><body>${body}`)

const faultless: [situation: string, body: string][] = [
  ['words that wrap', '<p>Kurse mit Kinderbetreuung in Stendal und Salzwedel, vormittags</p>'],
  ['a long word that may break', `<p style="overflow-wrap: anywhere">${longWord}</p>`],
  [
    'a wide table that can be scrolled',
    '<div style="overflow-x: auto"><table style="width: 900px"><td>a</table></div>',
  ],
  [
    'words for screen readers only',
    `<p style="position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap">${longWord}</p>`,
  ],
  ['what is not shown', '<p hidden style="width: 900px">a</p><p style="display: none; width: 900px">a</p>'],
  [
    'an ornament that is cut',
    '<p style="overflow: hidden; width: 9px"><svg width="90" height="9"></svg></p>',
  ],
]

test.for(faultless)('%s is no fault', async ([, body]) => {
  await show(body)
  expect(await overflowing(page)).toEqual([])
})

test('a long word reaches past the edge', async () => {
  await show(`<main><h1><span id="word">${longWord}</span></h1></main>`)
  expect(await overflowing(page)).toEqual([expect.stringMatching(/^#word: \d+ px past the edge of 320 px$/)])
})

test('in a right-to-left page the edge is on the left', async () => {
  await show(`<p><span>${longWord}</span></p>`, 'rtl')
  expect(await overflowing(page)).toEqual([expect.stringMatching(/^p > span:nth-child\(1\): \d+ px past/)])
})

test('only the outermost element of a fault is named', async () => {
  await show('<div class="wide" style="width: 400px"><p style="width: 400px"><b>a</b></p></div>')
  expect(await overflowing(page)).toEqual(['div.wide: 88 px past the edge of 320 px'])
})

test('text that its box cuts off sideways is found', async () => {
  await show(
    `<p id="cut" style="overflow: hidden; white-space: nowrap; text-overflow: ellipsis">${longWord}</p>`,
  )
  expect(await overflowing(page)).toEqual([expect.stringMatching(/^#cut: \d+ px of its text cut off$/)])
})

test('text that its box cuts off below is found', async () => {
  await show('<p id="cut" style="overflow: clip; height: 1.2em">Kurs mit Kinderbetreuung<br>in Stendal</p>')
  expect(await overflowing(page)).toEqual([expect.stringMatching(/^#cut: \d+ px of its text cut off$/)])
})

test('what fits at one width is found at another', async () => {
  await show('<p style="width: 300px">a</p>')
  expect(await overflowing(page)).toEqual([])
  await page.setViewportSize({ width: 280, height: 640 })
  expect(await overflowing(page)).toHaveLength(1)
  await page.setViewportSize({ width: 320, height: 640 })
})
