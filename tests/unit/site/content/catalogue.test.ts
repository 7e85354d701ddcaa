import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { members } from '../../../../content-models/bitmap.ts'
import { FacetIndex } from '../../../../content-models/facetIndex.ts'
import { hasEnded, type Listing } from '../../../../content-models/listing.ts'
import { offerFacets } from '../../../../content-models/offerFacets.ts'
import type { Row } from '../../../../content-models/snapshot.ts'
import { Catalogue } from '../../../../site/content/catalogue.ts'
import { Store } from '../../../../site/content/store.ts'
import { aDistrict, anOrganisation, aStatus, manyListings } from '../../../fixtures/listings.ts'
import { anOffer } from '../../../fixtures/offers.ts'
import { aPlace } from '../../../fixtures/places.ts'
import { gone, live, storeWith } from '../../../fixtures/rows.ts'

const today = '2026-11-23'
const offer = anOffer()
const organisation = anOrganisation()
const place = aPlace()
const district = aDistrict()
const status = aStatus()

function catalogueWith(rows: readonly Row[]): Catalogue {
  const store = new Store()
  const catalogue = new Catalogue(store)
  storeWith(rows, store)
  return catalogue
}
const listed = (catalogue: Catalogue, on = today): string[] =>
  members(catalogue.indexOn(on).all()).map((number) => catalogue.at(number).offer.id)

type Numbered = (seq: number) => Row
const permutations = <T>(all: readonly T[]): T[][] =>
  all.length < 2
    ? [[...all]]
    : all.flatMap((one, at) =>
        permutations(all.filter((_, other) => other !== at)).map((rest) => [one, ...rest]),
      )

describe('a listing', () => {
  const parts: Numbered[] = [
    (seq) => live(seq, 'offer', offer),
    (seq) => live(seq, 'offerStatus', status),
    (seq) => live(seq, 'organisation', organisation),
    (seq) => live(seq, 'place', place),
    (seq) => live(seq, 'district', district),
  ]
  test('is joined in whatever order its parts come', () => {
    for (const order of permutations(parts)) {
      const catalogue = catalogueWith(order.map((row, at) => row(at + 1)))
      expect(catalogue.of('offer1')).toEqual({ offer, status, organisation, place, district })
      expect(listed(catalogue)).toEqual(['offer1'])
    }
  })
  test('is joined in whatever order its parts come after somebody looked', () => {
    const store = new Store()
    const catalogue = new Catalogue(store)
    for (const [at, row] of parts.entries()) {
      storeWith([row(at + 1)], store)
      catalogue.indexOn(today)
    }
    const inStendal = catalogue.indexOn(today).search({ district: ['15090'] })
    expect(members(inStendal).map((number) => catalogue.at(number))).toEqual([
      { offer, status, organisation, place, district },
    ])
  })
  test.each([
    [
      'its organisation',
      live(9, 'organisation', { ...organisation, name: 'Neu' }),
      (one: Listing) => one.organisation?.name,
      'Neu',
    ],
    [
      'its place',
      live(9, 'place', { ...place, town: 'Tangermünde' }),
      (one: Listing) => one.place?.town,
      'Tangermünde',
    ],
    [
      'its district',
      live(9, 'district', { ...district, seat: 'Neu' }),
      (one: Listing) => one.district?.seat,
      'Neu',
    ],
    [
      'its status',
      live(9, 'offerStatus', { ...status, availability: 'full' }),
      (one: Listing) => one.status?.availability,
      'full',
    ],
    ['a place that is withdrawn', gone(9, 'place', 'place1'), (one: Listing) => one.place, undefined],
    [
      'an organisation that is withdrawn',
      gone(9, 'organisation', 'organisation1'),
      (one: Listing) => one.organisation,
      undefined,
    ],
    [
      'a status that is withdrawn',
      gone(9, 'offerStatus', 'status1'),
      (one: Listing) => one.status,
      undefined,
    ],
  ] as const)('changes with %s', (_what, row, read, expected) => {
    const catalogue = catalogueWith([...parts.map((part, at) => part(at + 1)), row])
    expect(read(catalogue.of('offer1') as Listing)).toBe(expected)
  })
  test('keeps its number when it changes, so that a search under way stays right', () => {
    const store = new Store()
    const catalogue = new Catalogue(store)
    storeWith([live(1, 'offer', offer), live(2, 'offer', anOffer({ id: 'offer2' }))], store)
    const before = members(catalogue.indexOn(today).all())
    storeWith([live(3, 'offer', { ...offer, title: 'Neu' })], store)
    expect(members(catalogue.indexOn(today).all())).toEqual(before)
    expect(catalogue.at(0).offer.title).toBe('Neu')
  })
})

describe('an offer is not listed any more', () => {
  test('when it is withdrawn', () => {
    const catalogue = catalogueWith([live(1, 'offer', offer), gone(2, 'offer', 'offer1', 'naehcafe')])
    expect(listed(catalogue)).toEqual([])
    expect(catalogue.of('offer1')).toBeUndefined()
    expect(() => catalogue.at(0)).toThrow()
  })
  test('when it has ended, though its page stays', () => {
    const catalogue = catalogueWith([
      live(1, 'offer', offer),
      live(2, 'offerStatus', aStatus({ availability: 'ended' })),
    ])
    expect(listed(catalogue)).toEqual([])
    expect(catalogue.of('offer1')?.offer).toEqual(offer)
  })
  test('from the midnight after its last day, without anything being published', () => {
    const catalogue = catalogueWith([live(1, 'offer', anOffer({ validUntil: today }))])
    expect(listed(catalogue, today)).toEqual(['offer1'])
    expect(listed(catalogue, '2026-11-24')).toEqual([])
    expect(listed(catalogue, today)).toEqual(['offer1'])
  })
  test('from the midnight on which its check lapses, though its page stays', () => {
    const catalogue = catalogueWith([
      live(1, 'offer', offer),
      live(2, 'offerStatus', aStatus({ verifiedOn: '2026-07-26' })),
    ])
    expect(listed(catalogue, today)).toEqual(['offer1'])
    expect(listed(catalogue, '2026-11-24')).toEqual([])
    expect(catalogue.of('offer1')?.offer).toEqual(offer)
  })
  test('until it is said to go on', () => {
    const rows = [live(1, 'offer', offer), live(2, 'offerStatus', aStatus({ availability: 'ended' }))]
    expect(listed(catalogueWith([...rows, live(3, 'offerStatus', aStatus())]))).toEqual(['offer1'])
  })
  test('when another epoch begins without it', () => {
    const store = new Store()
    const catalogue = new Catalogue(store)
    storeWith([live(1, 'offer', offer), live(2, 'offerStatus', status)], store)
    catalogue.indexOn(today)
    store.begin('epoch2')
    storeWith([live(1, 'offer', anOffer({ id: 'offer2' }))], store)
    expect(listed(catalogue)).toEqual(['offer2'])
    expect(catalogue.of('offer1')).toBeUndefined()
  })
})

test('whatever rows come in whatever order, the catalogue is the one made from what is left', () => {
  const pool = manyListings(12)
  const changes = pool.flatMap((listing, number): Numbered[] => {
    const { offer: one, status: said, organisation: provider, place: where, district: around } = listing
    return [
      (seq) => live(seq, 'offer', one),
      (seq) => live(seq, 'offer', { ...one, title: `Neu ${number}`, place: pool[0]?.place?.id ?? 'x' }),
      (seq) => gone(seq, 'offer', one.id, one.slug),
      ...(said
        ? [
            (seq: number) => live(seq, 'offerStatus', said),
            (seq: number) => gone(seq, 'offerStatus', said.id),
          ]
        : []),
      ...(provider
        ? [
            (seq: number) => live(seq, 'organisation', provider),
            (seq: number) => gone(seq, 'organisation', provider.id),
          ]
        : []),
      ...(where
        ? [(seq: number) => live(seq, 'place', where), (seq: number) => gone(seq, 'place', where.id)]
        : []),
      ...(around
        ? [(seq: number) => live(seq, 'district', around), (seq: number) => gone(seq, 'district', around.id)]
        : []),
    ]
  })
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...changes), { maxLength: 60 }), fc.nat(60), (all, lookAfter) => {
      const store = new Store()
      const catalogue = new Catalogue(store)
      store.begin('epoch1')
      for (const [at, row] of all.entries()) {
        if (at === lookAfter) catalogue.indexOn(today)
        store.apply(row(at + 1))
      }
      const { entries } = store
      const expected = [...entries.offer.values()].map((one): Listing => {
        const where = one.place === undefined ? undefined : entries.place.get(one.place)
        return {
          offer: one,
          status: [...entries.offerStatus.values()].find((said) => said.offer === one.id),
          organisation: entries.organisation.get(one.organisation),
          place: where,
          district: where && entries.district.get(where.district),
        }
      })
      for (const listing of expected) expect(catalogue.of(listing.offer.id)).toEqual(listing)

      const index = catalogue.indexOn(today)
      const shown = expected.filter((listing) => !hasEnded(listing, today))
      expect(listed(catalogue).sort()).toEqual(shown.map((listing) => listing.offer.id).sort())
      const fresh = new FacetIndex(offerFacets, today)
      for (const [number, listing] of shown.entries()) fresh.put(number, listing)
      for (const { key } of offerFacets) expect(index.counts(key, {})).toEqual(fresh.counts(key, {}))
    }),
    { numRuns: 60 },
  )
})
