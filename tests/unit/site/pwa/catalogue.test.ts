import { expect, test } from 'vitest'
import { kindFacts } from '../../../../content-models/kinds.ts'
import type { Listing } from '../../../../content-models/listing.ts'
import { offlineCatalogue } from '../../../../site/pwa/catalogue.ts'
import { listingsIn } from '../../../../site/pwa/listings.ts'
import { wordsForPhone, searchedWords } from '../../../../site/pwa/words.ts'
import { allWordsOf, siteLanguages } from '../../../../site/i18n.ts'
import { aDistrict, aListing, anOrganisation, aStatus } from '../../../fixtures/listings.ts'
import { aPlace, aSecretPlace } from '../../../fixtures/places.ts'
import { readerIn } from './reader.ts'

const around = { build: 'b', epoch: 'e', seq: 1, words: {}, districts: [aDistrict()] }
const catalogueOf = (...listings: Listing[]) => offlineCatalogue(readerIn('de'), listings, around)
const sensitive = Object.entries(kindFacts).flatMap(([kind, facts]) => ('sensitive' in facts ? [kind] : []))

test('an offer of a sensitive kind is not in it, and neither is who makes it', () => {
  const shelter = aListing(
    { kind: 'shelter', title: 'Haus am Wald' },
    { organisation: anOrganisation({ name: 'Frauen in Not' }) },
  )
  const catalogue = catalogueOf(shelter, aListing())
  expect(catalogue.offers.count).toBe(1)
  expect(JSON.stringify(catalogue)).not.toMatch(/Haus am Wald|Frauen in Not/)
})

test('long texts stay on the internet', () => {
  const long = {
    description: 'DESCRIPTION',
    whatYouGet: 'GET',
    whatNot: 'NOT',
    whatYouNeed: 'NEED',
    costNote: 'NOTE',
  }
  const text = JSON.stringify(
    catalogueOf(aListing({ ...long, childcare: { mode: 'unknown', notes: 'CARE' } })),
  )
  for (const word of [...Object.values(long), 'CARE']) expect(text).not.toContain(`"${word}"`)
})

test('a secret place is there as it was published, without its location', () => {
  const [listing] = listingsIn(catalogueOf(aListing({}, { place: aSecretPlace(), district: aDistrict() })))
  expect(listing?.place).toEqual({ id: '0', secret: true, district: '15090' })
  expect(listing?.district?.name).toBe('Stendal')
})

test('offers at one place and of one organisation share them', () => {
  const shared = { place: aPlace(), organisation: anOrganisation(), district: aDistrict() }
  const catalogue = catalogueOf(
    aListing({ slug: 'a' }, shared),
    aListing({ slug: 'b' }, { ...shared, status: aStatus() }),
  )
  expect([catalogue.places.count, catalogue.organisations.count]).toEqual([1, 1])
  const [a, b] = listingsIn(catalogue)
  expect(a?.place).toBe(b?.place)
  expect([a?.status, b?.status?.availability]).toEqual([undefined, 'open'])
})

test.for(siteLanguages.map(({ code }) => code))(
  'in %s no word of a sensitive kind is among the words',
  (code) => {
    const all = allWordsOf(code)
    const hidden = sensitive.map((kind) => all[`kind.${kind}`]).filter((word) => word !== undefined)
    const there = [...Object.values(wordsForPhone(all)), ...Object.values(searchedWords(allWordsOf('de')))]
    expect(hidden.length).toBe(sensitive.length)
    expect(there.filter((word) => hidden.includes(word))).toEqual([])
  },
)
