import fc from 'fast-check'
import { expect, test } from 'vitest'
import { FacetIndex } from '../../../../content-models/facetIndex.ts'
import { placeFinder } from '../../../../content-models/geography/findPlace.ts'
import table from '../../../../content-models/geography/postcodes.json' with { type: 'json' }
import { factsOf, type OfferKind } from '../../../../content-models/kinds.ts'
import { hasEnded, type Listing } from '../../../../content-models/listing.ts'
import { offerFacets } from '../../../../content-models/offerFacets.ts'
import { writeQuery, type OfferQuery } from '../../../../content-models/query.ts'
import { finderView } from '../../../../site/finder/finderView.ts'
import { OfflineFinder } from '../../../../site/finder/offline.ts'
import { wordIndex } from '../../../../site/finder/offlineSearch.ts'
import type { Reader, ReaderText } from '../../../../site/finder/reader.ts'
import { allWordsOf } from '../../../../site/i18n.ts'
import { offerView } from '../../../../site/offer/offerView.ts'
import { offlineCatalogue } from '../../../../site/pwa/catalogue.ts'
import type { OfflineCatalogue, PostcodeTable } from '../../../../site/pwa/format.ts'
import { searchedWords, wordsForPhone } from '../../../../site/pwa/words.ts'
import { manyListings } from '../../../fixtures/listings.ts'
import { queries } from '../../../fixtures/queries.ts'
import { readerIn } from '../pwa/reader.ts'

const today = '2026-11-23'
const postcodes = table as unknown as PostcodeTable
const isSensitive = (kind: string) => factsOf(kind as OfferKind).sensitive === true
const random = manyListings(60).filter(({ offer }) => !isSensitive(offer.kind))
/** Of each district there is one, as in life. */
const districts = new Map(random.flatMap(({ district }) => (district ? [[district.id, district]] : [])))
const listings: Listing[] = random.map((listing) => ({
  ...listing,
  district: listing.place && districts.get(listing.place.district),
}))
const place = placeFinder(postcodes.rows)

/** Every third text is translated, by a machine or before the German changed. */
const translated =
  (code: string) =>
  (path: string, german: string): ReaderText | undefined =>
    german.length % 3 > 0
      ? undefined
      : {
          text: `${code} ${path}`,
          language: code,
          machine: german.length % 2 === 0,
          outdated: german.length % 5 === 0,
        }

const readerOf = (code: string): Reader => readerIn(code, code === 'de' ? undefined : translated(code))

function phone(reader: Reader): OfflineFinder {
  const { code } = reader.language
  const catalogue = offlineCatalogue(reader, listings, {
    build: 'b',
    epoch: 'e',
    seq: 7,
    districts: [...districts.values()],
    words: wordsForPhone(allWordsOf(code)),
    ...(code === 'de' ? {} : { german: searchedWords(allWordsOf('de')) }),
  })
  return new OfflineFinder(
    JSON.parse(JSON.stringify(catalogue)) as OfflineCatalogue,
    postcodes,
    today,
    reader.now,
  )
}

function site(reader: Reader) {
  const index = new FacetIndex<Listing>(offerFacets, today)
  for (const [number, listing] of listings.entries())
    if (!hasEnded(listing, today)) index.put(number, listing)
  return {
    seq: 7,
    index,
    at: (number: number) => listings[number]!,
    findPlace: place,
    findWords: wordIndex(reader, searchedWords(allWordsOf('de')), listings),
    call: (named: readonly string[]) => {
      const contacts = named.map((ags) => districts.get(ags)?.contact)
      const contact = contacts.find((one) => one?.phone)
      return contact?.phone ? { name: contact.office ?? '', phone: contact.phone } : undefined
    },
  }
}

const harmless = (query: OfferQuery): OfferQuery => {
  const { kind = [], ...chosen } = query.chosen
  const kinds = kind.filter((one) => !isSensitive(one))
  return { ...query, chosen: kinds.length > 0 ? { ...chosen, kind: kinds } : chosen }
}

test.for(['de', 'ar', 'fa-AF', 'uk'])(
  'in %s any query shows without network what it shows with it',
  async (code) => {
    const reader = readerOf(code)
    const offline = phone(reader)
    const online = site(reader)
    await fc.assert(
      fc.asyncProperty(queries().map(harmless), async (query) => {
        const expected = finderView(reader, query, online)
        expect(await offline.view(writeQuery(offerFacets, query))).toEqual(expected)
      }),
      { numRuns: 40 },
    )
  },
)

test.for(['de', 'ar'])(
  'in %s an offer says without network what it says with it, but for long texts and where to read more',
  (code) => {
    const reader = readerOf(code)
    const { listings: kept, reader: ofPhone } = phone(reader)
    for (const [at, listing] of listings.entries()) {
      const { more: _, ...withNetwork } = offerView(reader, listing, [])
      const without = offerView(ofPhone, kept[at]!, [])
      const lines = (view: typeof without) =>
        view.sections.filter(({ lines: some }) => some.length > 0).map((one) => ({ ...one, prose: [] }))
      expect({ ...without, sections: lines(without) }).toEqual({
        ...withNetwork,
        sections: lines(withNetwork),
      })
    }
  },
)
