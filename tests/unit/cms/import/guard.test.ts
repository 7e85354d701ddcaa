import { describe, expect, test } from 'vitest'
import { isDoor, isOpenToVisitors } from '../../../../cms/guard/doors.ts'
import { largestBody, largestForm, largestTable } from '../../../../cms/guard/sizes.ts'

describe('a table sent to the import', () => {
  test('has a door of its own, which visitors do not find', () => {
    expect([isDoor('POST', ['import', 'offers']), isOpenToVisitors('POST', ['import', 'offers'])]).toEqual([
      true,
      false,
    ])
  })
  test('may be as large as a table of all offers of an organisation', () => {
    expect(largestBody('POST', ['import', 'offers'], 'text/csv')).toBe(largestTable)
  })
  test('may come in a form, which counts too', () => {
    expect(largestBody('POST', ['import', 'offers'], 'multipart/form-data; boundary=x')).toBe(
      largestTable + largestForm,
    )
  })
  test.each([
    ['POST', 'offers'],
    ['PATCH', 'import/offers'],
    ['POST', 'import/offers/x'],
  ])('makes no other request larger: %s %s', (method, path) => {
    expect(largestBody(method, path.split('/'), 'text/csv')).toBe(largestForm)
  })
})
