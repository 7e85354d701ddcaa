import { expect, test } from 'vitest'
import { offlineCatalogue } from '../../../../site/pwa/catalogue.ts'
import { without } from '../../../../site/pwa/forget.ts'
import { listingsIn } from '../../../../site/pwa/listings.ts'
import { aDistrict, aListing, anOrganisation } from '../../../fixtures/listings.ts'
import { aPlace } from '../../../fixtures/places.ts'
import { readerIn } from './reader.ts'

const at = (slug: string, place: string, organisation: string) =>
  aListing(
    { slug, title: `Titel ${slug}` },
    {
      place: aPlace({ id: place, street: `Straße ${place}` }),
      organisation: anOrganisation({ id: organisation, name: organisation }),
      district: aDistrict(),
    },
  )
const shared = at('c', 'shared', 'Shared')
const listings = [
  at('a', 'secret', 'Hidden'),
  at('b', 'open', 'Open'),
  shared,
  { ...shared, offer: { ...shared.offer, slug: 'd' } },
]
const reader = readerIn('ar', (path, german) => ({
  text: `${path} ${german}`,
  language: 'ar',
  machine: true,
  outdated: false,
}))
const catalogue = offlineCatalogue(reader, listings, {
  build: 'b',
  epoch: 'e',
  seq: 1,
  words: {},
  districts: [aDistrict()],
})

test('a withdrawn offer takes its address and its organisation with it', () => {
  const left = without(catalogue, ['a'])
  expect(JSON.stringify(left)).not.toMatch(/secret|Hidden|Titel a/)
  expect(
    listingsIn(left).map(({ offer, place, organisation }) => [offer.slug, place?.street, organisation?.name]),
  ).toEqual([
    ['b', 'Straße open', 'Open'],
    ['c', 'Straße shared', 'Shared'],
    ['d', 'Straße shared', 'Shared'],
  ])
  expect(left.texts.title.text).toEqual(['title Titel b', 'title Titel c', 'title Titel c'])
})

test('what another offer still names stays', () => {
  expect(listingsIn(without(catalogue, ['c'])).at(-1)?.place?.street).toBe('Straße shared')
})

test('slugs that are not in it change nothing', () => {
  expect(without(catalogue, ['x', 'y'])).toBe(catalogue)
})
