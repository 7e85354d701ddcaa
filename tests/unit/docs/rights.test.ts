import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { rightsFile, rightsPage } from '../../support/rightsPage.ts'

test('the page about rights says what the matrix test proves; `npm run docs` brings it up to date', () => {
  expect(readFileSync(rightsFile, 'utf8')).toBe(rightsPage)
})
