import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { offerFacets } from '../../../../content-models/offerFacets.ts'
import { facetIcon, facetIcons } from '../../../../site/finder/facetIcons.ts'
import { inlineIcons } from '../../../../site/finder/icons.ts'
import { sheet, sheetFile } from '../../../../site/icons/drawSheet.ts'
import { symbols } from '../../../../site/icons/index.ts'
import { sheetIcons } from '../../../../site/icons/sheetIcons.ts'

const tokens = readFileSync(new URL('../../../../site/styles/tokens.css', import.meta.url), 'utf8')

test('every question of the finder has a pictogram of its own choice', () => {
  const without = offerFacets.map(({ key }) => key).filter((key) => !(key in facetIcons))
  expect(without, 'Choose one in site/finder/facetIcons.ts').toEqual([])
  expect(facetIcon('a question of tomorrow')).toBe('question')
})
test('the sheet is drawn from the table; `npm run icons` brings it up to date', () => {
  expect(readFileSync(sheetFile, 'utf8')).toBe(sheet())
})
test('every pictogram stands on the sheet or in the page, and none in both', () => {
  const onSheet = [...sheet().matchAll(/<view id="(\w+)"/g)].map(([, name]) => name)
  const inPage = [...symbols.matchAll(/<symbol id="i-(\w+)"/g)].map(([, name]) => name)
  expect(onSheet).toEqual(Object.keys(sheetIcons))
  expect(inPage).toEqual(expect.arrayContaining([...inlineIcons]))
  expect(onSheet.filter((name) => inPage.includes(name))).toEqual([])
})
test('the sheet has the colours of the way by day and by night', () => {
  const colours = [...sheet().matchAll(/stroke:(#\w+)/g)].map(([, colour]) => colour)
  expect(colours).toEqual([...tokens.matchAll(/--way: (#\w+)/g)].map(([, colour]) => colour))
})
