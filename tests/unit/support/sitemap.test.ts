import { expect, test } from 'vitest'
import { addressesIn, pagesBelow } from '../../support/sitemap.ts'

test('a file lists its pages and the same pages in other languages, each once', () => {
  const xml = `<?xml version="1.0"?><urlset><url>
      <loc>
        https://example.org/de/offers?a=1&amp;b=2
      </loc>
      <xhtml:link rel="alternate" hreflang="ar" href="https://example.org/ar/offers"/>
      <xhtml:link rel="alternate" hreflang="de" href="https://example.org/de/offers?a=1&amp;b=2"/>
    </url></urlset>`
  expect(addressesIn(xml)).toEqual(['https://example.org/de/offers?a=1&b=2', 'https://example.org/ar/offers'])
})

test('a page below a section is neither the section nor a page of another', () => {
  const addresses = ['/de/', '/de/offers', '/de/offers/sprachcafe', '/de/info/about', '/ar/offers/naehen']
  expect(
    pagesBelow(
      'offers',
      addresses.map((path) => `https://example.org${path}`),
    ),
  ).toEqual(['/offers/sprachcafe', '/offers/naehen'])
})
