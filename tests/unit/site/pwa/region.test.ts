/** Ten thousand offers are too many for a phone: it keeps her district, its neighbours, and what is everywhere. */
import { brotliCompressSync, constants } from 'node:zlib'
import { expect, test } from 'vitest'
import { inventOffer } from '../../../../bench/seed/invent/offers.ts'
import { randomFrom } from '../../../../bench/seed/invent/random.ts'
import { districts, inventPlace } from '../../../../bench/seed/invent/surroundings.ts'
import { writerIn } from '../../../../bench/seed/invent/words.ts'
import { districtFacts, districtOf, withNeighbours } from '../../../../content-models/geography/districts.ts'
import type { District } from '../../../../content-models/district.ts'
import { isEverywhere, regionOf, type Listing } from '../../../../content-models/listing.ts'
import type { Offer } from '../../../../content-models/offer.ts'
import { allWordsOf, sayIn } from '../../../../site/i18n.ts'
import { offlineCatalogue } from '../../../../site/pwa/catalogue.ts'
import { listingsIn } from '../../../../site/pwa/listings.ts'
import { isKeptFor, regionIn, regionInWords } from '../../../../site/pwa/region.ts'
import { wordsForPhone } from '../../../../site/pwa/words.ts'
import { aListing } from '../../../fixtures/listings.ts'
import { aPlace } from '../../../fixtures/places.ts'
import { readerIn } from './reader.ts'

const random = randomFrom(2026)
const write = writerIn('de')
const all = districts as unknown as District[]
const placesById = new Map(
  Array.from({ length: 600 }, (_, at) => {
    const place = { ...inventPlace(random, write, ['organisation1']), id: `place${String(at)}` }
    return [place.id, place] as const
  }),
)
const listings = Array.from({ length: 10_000 }, (_, at): Listing => {
  const invented = inventOffer(random, write, ['organisation1'], [...placesById.keys()])
  const offer = {
    ...invented,
    id: `offer${String(at)}`,
    slug: `angebot-${String(at)}`,
  } as unknown as Offer
  const place = placesById.get(offer.place ?? '')
  return { offer, place, district: all.find(({ id }) => id === place?.district) }
})

const catalogueOf = (district?: string, count = listings.length) =>
  offlineCatalogue(readerIn('de'), listings.slice(0, count), {
    build: 'b',
    epoch: 'e',
    seq: 1,
    words: wordsForPhone(allWordsOf('de')),
    districts: all,
    ...(district === undefined ? {} : { region: { district, said: 'Stendal' } }),
  })
const bytesOf = (catalogue: object): number =>
  brotliCompressSync(JSON.stringify(catalogue), {
    params: { [constants.BROTLI_PARAM_QUALITY]: 5, [constants.BROTLI_PARAM_LGWIN]: 18 },
  }).byteLength

test(
  'a district is kept with all its neighbours and what is everywhere, and with nothing else',
  { timeout: 30_000 },
  () => {
    const kept = listingsIn(catalogueOf('15090'))
    const slugs = new Set(kept.map(({ offer }) => offer.slug))
    const expected = listings.filter(
      (listing) => isEverywhere(listing) || withNeighbours('15090').includes(listing.place?.district ?? ''),
    )
    const shown = listingsIn(catalogueOf()).map(({ offer }) => offer.slug)
    const open = expected.map(({ offer }) => offer.slug).filter((slug) => shown.includes(slug))
    expect(slugs).toEqual(new Set(open))
    expect(new Set(kept.map(regionOf))).toEqual(new Set([...withNeighbours('15090'), 'everywhere']))
  },
)

test('each offer is kept for at least one district, so that none can be lost to everybody', () => {
  const kept = districtFacts.map(({ ags }) => isKeptFor(ags))
  expect(listings.filter((listing) => !kept.some((isKept) => isKept(listing)))).toEqual([])
})

test('an offer whose place nobody knows is kept for everybody', () => {
  expect(isKeptFor('15090')(aListing())).toBe(true)
  expect(isKeptFor('15090')(aListing({}, { place: aPlace({ district: '15084' }) }))).toBe(false)
})

test('all districts are in it with whom to call, also those whose offers are not', () => {
  const { keys, columns } = catalogueOf('15090').districts
  expect(keys).toEqual(districtFacts.map(({ ags }) => ags))
  expect(columns['contact.phone']).toHaveLength(14)
})

test('where all of them are just too many, a region of them is not', { timeout: 60_000 }, () => {
  const [most, count] = [200_000, 3_000]
  expect(bytesOf(catalogueOf(undefined, count))).toBeGreaterThan(most)
  const sizes = districtFacts.map(({ ags }) => ({ ags, bytes: bytesOf(catalogueOf(ags, count)) }))
  expect(sizes.filter(({ bytes }) => bytes > most)).toEqual([])
})

test('only a district of this state is taken from an address', () => {
  expect(regionIn(new URLSearchParams('district=15090'))).toBe('15090')
  for (const wrong of ['', 'district=', 'district=15090,15084', 'district=Stendal', 'district=99999'])
    expect(regionIn(new URLSearchParams(wrong)), wrong).toBeUndefined()
})

test('what is kept is said with the names of all neighbours', () => {
  const said = regionInWords(sayIn('de'), '15090')
  for (const ags of withNeighbours('15090')) expect(said).toContain(districtOf(ags)?.name)
})
