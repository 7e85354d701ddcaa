/** The addresses of the sitemap, split into files of at most 50,000: "de-1", "de-2", "ar-1" … */
import { districtFacts } from '../../content-models/geography/districts.ts'
import { factsOf } from '../../content-models/kinds.ts'
import { hasEnded } from '../../content-models/listing.ts'
import { todayInBerlin } from '../../content-models/localDate.ts'
import { siteLanguages } from '../i18n.ts'
import { content } from './index.ts'

const mostInFile = 50_000
const fixed = [
  '/',
  '/offers',
  '/way',
  '/situation',
  '/saved',
  '/help',
  '/childcare',
  '/responsible',
  '/districts',
  '/info',
  '/guides',
]

/** Still in the lists, on this day. */
function isListed(offerId: string, today: string): boolean {
  const listing = content.catalogue.of(offerId)
  return listing !== undefined && !hasEnded(listing, today)
}

/** Addresses after the language. Neither what is sensitive nor offers that are over are handed to search engines. */
function paths(): string[] {
  const { offer, infoPage, guide } = content.store.entries
  const today = todayInBerlin()
  return [
    ...fixed,
    ...[...infoPage.values()].map(({ slug }) => `/info/${slug}`),
    '/info/report',
    ...districtFacts.map(({ slug }) => `/districts/${slug}`),
    ...[...guide.values()].filter(({ sensitive }) => !sensitive).map(({ slug }) => `/guides/${slug}`),
    ...[...offer.values()]
      .filter(({ id, kind }) => !factsOf(kind).sensitive && isListed(id, today))
      .map(({ slug }) => `/offers/${slug}`),
  ]
}

/** The names of the files. */
export function sitemapFiles(): string[] {
  const count = Math.ceil(paths().length / mostInFile)
  return siteLanguages.flatMap(({ code }) =>
    Array.from({ length: count }, (_, index) => `${code}-${String(index + 1)}`),
  )
}

/** What stands in a file. */
export function addressesIn(name: string): { language: string; paths: string[] } {
  const cut = name.lastIndexOf('-')
  const index = Number(name.slice(cut + 1)) - 1
  return { language: name.slice(0, cut), paths: paths().slice(index * mostInFile, (index + 1) * mostInFile) }
}
