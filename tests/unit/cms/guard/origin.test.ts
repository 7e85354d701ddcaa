import { describe, expect, test } from 'vitest'
import { isFollowedLink, isForeign } from '../../../../cms/guard/origin.ts'

const own = 'https://cms.example.org'
const headers = (fields: Record<string, string>) => new Headers(fields)

describe('a request comes from another site', () => {
  test.each([
    { origin: 'https://example.org' },
    { origin: 'http://cms.example.org' },
    { origin: 'https://cms.example.org:8443' },
    { origin: 'https://cms.example.org.evil.example' },
    { origin: 'null' },
    { origin: '' },
    { origin: 'https://evil.example', 'sec-fetch-site': 'same-origin' },
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
  ])('when it says %o', (fields) => {
    expect(isForeign(headers(fields), own)).toBe(true)
  })
})

describe('a request does not', () => {
  test.each([{ origin: own }, { 'sec-fetch-site': 'same-origin' }, { 'sec-fetch-site': 'none' }, {}])(
    'when it says %o',
    (fields) => {
      expect(isForeign(headers(fields), own)).toBe(false)
    },
  )
})

test('a link in a mail is followed as a navigation without an origin', () => {
  const link = { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'document' }
  expect(isFollowedLink(headers(link))).toBe(true)
  expect(isFollowedLink(headers({ ...link, origin: own }))).toBe(false)
  expect(isFollowedLink(headers({ ...link, 'sec-fetch-dest': 'iframe' }))).toBe(false)
  expect(isFollowedLink(headers({ ...link, 'sec-fetch-mode': 'cors' }))).toBe(false)
})
