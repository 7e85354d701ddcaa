import { describe, expect, test } from 'vitest'
import { addressKind } from '../../../../site/http/addressKind.ts'
import { headersFor } from '../../../../site/http/securityHeaders.ts'

const sheetsOf = (path: string) => headersFor(path)['content-security-policy']?.match(/'sha256-[^']+'/g)

describe('a page that is public', () => {
  const headers = headersFor('/de/offers/preview')
  test('stands in no frame', () => {
    expect(headers['x-frame-options']).toBe('DENY')
    expect(headers['content-security-policy']).toContain("frame-ancestors 'none'")
  })
  test('has no other style sheet than that of every page, but for the few that have one of their own', () => {
    expect(sheetsOf('/de/help')).toHaveLength(1)
    expect(sheetsOf('/de/offers/a')).toHaveLength(2)
    expect(sheetsOf('/de/offers')).toHaveLength(3)
    expect(sheetsOf('/de/offers/a/poster')).toHaveLength(2)
  })
})

test('a preview may stand in a frame of the CMS alone, and is kept and listed by nobody', () => {
  const headers = headersFor('/ar/preview/offer-0199')
  expect(headers['x-frame-options']).toBeUndefined()
  expect(headers['content-security-policy']).toMatch(/frame-ancestors http:\/\/localhost:3000$/)
  expect(headers['cache-control']).toBe('no-store')
  expect(headers['x-robots-tag']).toContain('noindex')
})

test('what she says about her children is kept and listed by nobody', () => {
  const headers = headersFor('/ar/offers/naehcafe/ask')
  expect(headers['cache-control']).toBe('no-store')
  expect(headers['x-robots-tag']).toContain('noindex')
  expect(headers['content-security-policy']).toContain("form-action 'self'")
  expect(sheetsOf('/ar/offers/naehcafe/ask')).toHaveLength(3)
})

test.each([
  ['/de/preview/x', 'preview'],
  ['/de/preview', 'preview'],
  ['/de/offers', 'finder'],
  ['/de/offers/', 'finder'],
  ['/de/offline-finder', 'finder'],
  ['/de/offers/preview', 'offer'],
  ['/de/info/preview', 'page'],
  ['/preview/x', 'page'],
  ['/de/offers/x/poster', 'poster'],
  ['/de/offers/x/poster/', 'poster'],
  ['/de/offers/x/poster.json', 'poster'],
  ['/de/offers/poster', 'offer'],
  ['/de/offers/x/ask', 'ask'],
  ['/de/offers/x/ask/', 'ask'],
  ['/de/offers/ask', 'offer'],
  ['/de/offers/x.ics', 'page'],
  ['/de/offers/x/wrong', 'page'],
  ['/de/situation', 'kept'],
  ['/de/saved', 'kept'],
  ['/de/fit.json', 'fit'],
  ['/', 'languages'],
  ['/de/info/report', 'report'],
  ['/de/info/report/stendal', 'report'],
  ['/de/info/reports', 'page'],
  ['/de/guides', 'guide'],
  ['/de/guides/both-spouses', 'guide'],
  ['/de/childcare', 'where'],
  ['/de/childcare/letter', 'ask'],
  ['/de/responsible/', 'where'],
  ['/de/way', 'offer'],
  ['/de/districts', 'page'],
  ['/de/districts/stendal', 'offer'],
] as const)('%s is a %s', (path, kind) => {
  expect(addressKind(path)).toBe(kind)
})
