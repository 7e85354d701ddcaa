import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Listing } from '../../../../content-models/listing.ts'
import type { OfferStatus } from '../../../../content-models/offerStatus.ts'
import { bestRank, type Asker } from '../../../../site/finder/bestFit.ts'
import { aListing, anOrganisation, aStatus, listings, manyListings } from '../../../fixtures/listings.ts'

const today = '2026-11-23'
const reader: Asker = { ages: [], withCare: false, language: 'ar' }
const mother: Asker = { ages: [2, 7], withCare: true, language: 'ar' }

type Beside = Partial<OfferStatus>
const offer = (parts: Parameters<typeof aListing>[0], status: Beside = {}): Listing =>
  aListing(parts, { status: aStatus({ placesFreeOn: today, childcarePlacesFreeOn: today, ...status }) })
const care = (ageFromMonths: number, ageToYears: number) =>
  ({ childcare: { mode: 'same_building', ageFromMonths, ageToYears } }) as const

/** Each of these is better than the next, whatever turn it has today. */
function expectOrder(asker: Asker, ...inOrder: Listing[]): void {
  const slugs = ['a', 'b', 'c', 'd', 'e']
  for (const slug of slugs)
    for (const other of slugs) {
      const ranks = inOrder.map((one, at) =>
        bestRank({ ...one, offer: { ...one.offer, slug: at % 2 ? slug : other } }, asker, today),
      )
      expect(ranks).toEqual([...ranks].sort((a, b) => a - b))
      expect(new Set(ranks).size).toBe(ranks.length)
    }
}

describe('an offer fits better', () => {
  test('the more of her children it takes', () => {
    expectOrder(mother, offer(care(0, 10)), offer(care(0, 3)), offer(care(120, 13)))
  })
  test('also where a child of any age may stay beside her', () => {
    expectOrder(mother, offer({ childcare: { mode: 'children_welcome' } }), offer(care(0, 3)))
  })
  test('when it is open than with a waiting list, and so than when it is full', () => {
    const inState = (availability: OfferStatus['availability']) => offer({}, { availability })
    expectOrder(reader, inState('open'), inState('waiting_list'), inState('full'))
  })
  test('when her language is spoken', () => {
    expectOrder(reader, offer({ languages: ['tr', 'ar'] }), offer({ languages: ['tr'] }))
  })
  test('when childcare places are free, if she asks for childcare', () => {
    const withFree = (childcarePlacesFree: number | undefined) =>
      offer(care(0, 10), childcarePlacesFree === undefined ? {} : { childcarePlacesFree })
    expectOrder(mother, withFree(2), withFree(undefined), withFree(0))
    expect(bestRank(withFree(0), reader, today)).toBe(bestRank(withFree(2), reader, today))
  })
  test('when places were counted than when nobody knows, and so than when there are none', () => {
    expectOrder(reader, offer({}, { placesFree: 1 }), offer({}), offer({}, { placesFree: 0 }))
    expect(bestRank(offer({}, { placesFree: 9 }), reader, today)).toBe(
      bestRank(offer({}, { placesFree: 1 }), reader, today),
    )
  })
  test('the sooner it begins', () => {
    const beginning = (nextStart: string) => offer({ entry: 'fixed_start' }, { nextStart })
    expectOrder(
      reader,
      offer({ entry: 'any_time' }),
      beginning('2026-12-01'),
      beginning('2027-02-01'),
      beginning('2027-09-01'),
    )
  })
  test('the earlier its step of the way, when all else is equal', () => {
    expectOrder(reader, offer({ kind: 'womens_cafe' }), offer({ kind: 'part_time_training' }))
  })
  test('for her children before all else, then for a place, then for her language', () => {
    expectOrder(
      mother,
      offer(care(0, 10), { availability: 'full' }),
      offer({ ...care(0, 3), kind: 'part_time_training' }, { placesFree: 0 }),
      offer({ ...care(0, 3), languages: ['ar'] }, { availability: 'waiting_list', placesFree: 3 }),
    )
  })
})

describe('how well an offer fits', () => {
  test('is the same whoever provides it, and whatever it is called', () => {
    fc.assert(
      fc.property(listings(), fc.constantFrom(reader, mother), (listing, asker) => {
        const others: Listing = {
          ...listing,
          organisation: anOrganisation({ id: 'other', name: 'AAA', type: 'company' }),
          offer: { ...listing.offer, organisation: 'other', title: 'AAA', summary: 'AAA', funder: 'other' },
        }
        expect(bestRank(others, asker, today)).toBe(bestRank(listing, asker, today))
      }),
    )
  })
  test('is not different for readers of German by the languages an offer lists', () => {
    const rank = (parts: Parameters<typeof aListing>[0], language: string) =>
      bestRank(offer(parts), { ...reader, language }, today)
    for (const language of ['de', 'de-simple'])
      expect(rank({ languages: ['de'] }, language)).toBe(rank({ languages: ['ar'] }, language))
  })
  test('is a whole number that can be told exactly, for any offer', () => {
    for (const listing of manyListings(50))
      expect(Number.isSafeInteger(bestRank(listing, { ...mother, ages: [...Array(14).keys()] }, today))).toBe(
        true,
      )
  })
})
