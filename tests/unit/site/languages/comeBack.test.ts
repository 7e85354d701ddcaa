import fc from 'fast-check'
import { expect, test } from 'vitest'
import { offerFacets } from '../../../../content-models/offerFacets.ts'
import { emptyQuery, writeQuery } from '../../../../content-models/query.ts'
import { comeBack } from '../../../../site/languages/comeBack.ts'
import { anyText } from '../../../fixtures/texts.ts'

const addressOf = (near: string) => `/offers${writeQuery(offerFacets, { ...emptyQuery, near })}`

test('whatever place she typed comes along into the other language', () => {
  for (const near of ['Halle (Saale)', "L'Aquila!", 'ماغديبورغ', '06120 Lieskau', '*~+'])
    expect(comeBack(addressOf(near))).toBe(addressOf(near))
  fc.assert(
    fc.property(
      anyText(30).map((text) => text.toWellFormed()),
      (near) => {
        expect(comeBack(addressOf(near))).toBe(addressOf(near))
      },
    ),
  )
})

test.each([
  '//elsewhere.example',
  'https://elsewhere.example',
  '/\\elsewhere.example',
  '/a"b',
  '/a b',
  '',
  null,
])('what is no path of ours leads to the start page: %s', (asked) => {
  expect(comeBack(asked)).toBe('/')
})
