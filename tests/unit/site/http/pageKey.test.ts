import { expect, test } from 'vitest'
import { pageKey } from '../../../../site/http/pageKey.ts'

const keyOf = (path: string, saveData = false) => pageKey(new URL(path, 'http://localhost'), saveData)

test.each([
  ['an unknown parameter', '/de/offers/a', '/de/offers/a?x=1'],
  ['a second language that nobody speaks', '/de/offers/a', '/de/offers/a?with=xx'],
  ['her own language as the second one', '/de/offers/a', '/de/offers/a?with=de'],
  [
    'the same question in another order',
    '/de/offers?childcare=with&time=morning',
    '/de/offers?time=morning&childcare=with',
  ],
  [
    'the same free hours in another order',
    '/de/offers?free=mo0800-1230&day=mo',
    '/de/offers?day=mo&free=mo1000-1230,mo0800-1000&fit=all',
  ],
  ['a second language of a list, which has none', '/de/offers', '/de/offers?with=ar'],
])('%s makes no page of its own', (_, one, other) => {
  expect(keyOf(other)).toBe(keyOf(one))
})

test('an offer beside another language is a page of its own for each', () => {
  const keys = ['/ar/offers/a', '/ar/offers/a?with=de', '/ar/offers/a?with=en', '/de/offers/a?with=ar'].map(
    (path) => keyOf(path),
  )
  expect(new Set(keys).size).toBe(4)
})

test('other free hours, or how far they must be kept, make pages of their own', () => {
  const keys = ['', '?free=mo0800-1230', '?free=mo0800-1230&fit=some', '?free=tu0800-1230'].map((search) =>
    keyOf(`/de/offers${search}`),
  )
  expect(new Set(keys).size).toBe(4)
})

test('guides for one kind of counsellor are a page of their own, and unknown ones are all', () => {
  expect(keyOf('/de/guides?for=volunteers')).not.toBe(keyOf('/de/guides'))
  expect(keyOf('/de/guides?for=nobody')).toBe(keyOf('/de/guides'))
})

test('who saves data gets a page of its own', () => {
  expect(keyOf('/de/offers/a', true)).not.toBe(keyOf('/de/offers/a'))
})

test('the catalogue of each district is kept apart, and nothing else makes another one', () => {
  const keys = ['', '?district=15090', '?district=15084'].map((search) =>
    keyOf(`/de/catalogue.json${search}`),
  )
  expect(new Set(keys).size).toBe(3)
  expect(keyOf('/de/catalogue.json?district=x&y=1')).toBe(keyOf('/de/catalogue.json'))
})
