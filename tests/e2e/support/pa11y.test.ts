import { afterAll, beforeAll, expect, test } from 'vitest'
import { openChecker, type Checker } from '../../support/pa11y.ts'
import { servePages, type Pages } from '../../support/pages.ts'

const page = (body: string, style = '') =>
  `<!doctype html><html lang="de"><head><title>Kurse</title><style>${style}</style></head>` +
  `<body><main><h1>Kurse</h1>${body}</main></body></html>`

const light = { scheme: 'light', width: 360 } as const

let checker: Checker
let pages: Pages

beforeAll(async () => {
  pages = await servePages({
    '/good': page('<p>Kurse mit Kinderbetreuung</p>'),
    '/no-label': page('<input type="text">'),
    '/pale': page('<p style="color: #bbb; background: #fff">Kurse</p>'),
    '/pale-at-night': page(
      '<p>Kurse</p>',
      '@media (prefers-color-scheme: dark) { body { background: #000 } p { color: #333 } }',
    ),
    '/pale-when-wide': page('<p>Kurse</p>', '@media (min-width: 800px) { p { color: #ccc } }'),
    '/levels': page('<h4>Zeiten</h4>'),
    '/small-targets': page(
      '<p><button class="a">a</button><button class="a">b</button></p>',
      '.a { padding: 0; margin: 0; border: 0; width: 10px; height: 10px; font-size: 8px }',
    ),
    '/blocked': page('<p>Kurse</p>').replace(
      '<head>',
      `<head><meta http-equiv="content-security-policy" content="default-src 'none'">`,
    ),
  })
  checker = await openChecker()
}, 60_000)
afterAll(async () => {
  await checker.close()
  await pages.close()
})

const faultsOf = (path: string, look: Parameters<Checker['checkPage']>[1] = light) =>
  checker.checkPage(pages.origin + path, look)

test('a page without faults passes', async () => {
  expect(await faultsOf('/good')).toEqual([])
})

test('both runners speak', async () => {
  const faults = (await faultsOf('/no-label')).join('\n')
  expect(faults).toContain('label\n    Form elements must have labels')
  expect(faults).toContain('WCAG2AA.Principle1.Guideline1_3.1_3_1.F68')
})

test('a fault says what, where and in which words', async () => {
  const fault = (await faultsOf('/pale')).find((lines) => lines.startsWith('color-contrast'))
  expect(fault).toContain('html > body > main > p')
  expect(fault).toContain('<p style="color: #bbb; background: #fff">Kurse</p>')
})

test('the dark scheme is looked at apart from the light one', async () => {
  expect(await faultsOf('/pale-at-night')).toEqual([])
  expect(await faultsOf('/pale-at-night', { scheme: 'dark', width: 360 })).not.toEqual([])
})

test('the width is the asked one', async () => {
  expect(await faultsOf('/pale-when-wide')).toEqual([])
  expect(await faultsOf('/pale-when-wide', { scheme: 'light', width: 1100 })).not.toEqual([])
})

test('what axe calls moderate counts', async () => {
  expect((await faultsOf('/levels')).join()).toContain('heading-order')
})

test('what WCAG 2.2 added counts', async () => {
  expect((await faultsOf('/small-targets')).join()).toContain('target-size')
})

test('a strict content security policy is no obstacle', async () => {
  expect(await faultsOf('/blocked')).toEqual([])
})

test('a page that is not there is not taken for a good one', async () => {
  await expect(faultsOf('/nowhere')).rejects.toThrow('/nowhere answered 404, not 200.')
})
