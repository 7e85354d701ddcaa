import { expect, test } from 'vitest'
import { largestTable, refusal } from '../../../../cms/guard/refusal.ts'

const send = (path: string, length: number, isSignedIn = true) => {
  const url = new URL(`http://localhost/api/${path}`)
  return refusal({ method: 'POST', path: path.split('/'), url, isSignedIn, length, isUpload: false })?.status
}

test('A table may be larger than a form, up to 2 MB.', () => {
  expect(send('import/offers', largestTable)).toBeUndefined()
  expect(send('import/offers', largestTable + 1)).toBe(413)
  expect(send('offers', largestTable)).toBe(413)
})

test('A visitor may send no table.', () => {
  expect(send('import/offers', 10, false)).toBe(403)
})
