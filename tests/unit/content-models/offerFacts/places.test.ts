import { describe, expect, test } from 'vitest'
import { offerFacets } from '../../../../content-models/offerFacets.ts'
import { childcarePlacesFree, freshCount, placesFree } from '../../../../content-models/offerFacts.ts'
import type { Offer } from '../../../../content-models/offer.ts'
import type { OfferStatus } from '../../../../content-models/offerStatus.ts'
import { aListing, aStatus } from '../../../fixtures/listings.ts'

const today = '2026-11-23'
const hasRoom = (status: Partial<OfferStatus>, childcare: Offer['childcare'] = { mode: 'none' }) =>
  offerFacets
    .find(({ key }) => key === 'room')
    ?.valuesOf(
      aListing(
        { childcare },
        { status: aStatus({ placesFreeOn: today, childcarePlacesFreeOn: today, ...status }) },
      ),
      today,
    )

describe('a count of free places', () => {
  test.each([
    ['2026-11-23', 4],
    ['2026-10-24', 4],
    ['2026-10-23', undefined],
    ['2025-11-23', undefined],
  ])('of %s is told as %s on 23 November: after 30 days it is a question', (on, told) => {
    expect(freshCount(4, on, today)).toBe(told)
  })
  test('without its day is a question', () => {
    expect(freshCount(4, undefined, today)).toBeUndefined()
  })
  test('of none at all is told, for "full" is an answer', () => {
    expect(freshCount(0, today, today)).toBe(0)
  })
  test('and one of childcare places grow old apart from each other', () => {
    const status = aStatus({
      placesFree: 3,
      placesFreeOn: '2026-09-01',
      childcarePlacesFree: 2,
      childcarePlacesFreeOn: '2026-11-20',
    })
    expect(placesFree(aListing({}, { status }), today)).toBeUndefined()
    expect(childcarePlacesFree(aListing({}, { status }), today)).toBe(2)
  })
  test('is unknown of an offer whose status is not there', () => {
    expect(placesFree(aListing(), today)).toBeUndefined()
  })
})

describe('an offer has room', () => {
  test('when it is open and places were counted lately', () => {
    expect(hasRoom({ placesFree: 1 })).toEqual(['yes'])
  })
  test.each([
    ['it has no place left', { placesFree: 0 }],
    ['nobody counted', {}],
    ['the count is old', { placesFree: 5, placesFreeOn: '2026-09-01' }],
    ['there is only a waiting list', { placesFree: 5, availability: 'waiting_list' }],
    ['it takes a break', { placesFree: 5, availability: 'paused' }],
  ] as const)('but not when %s', (_why, status) => {
    expect(hasRoom(status)).toEqual([])
  })
})

describe('those who look after the children have room', () => {
  const care = { mode: 'same_building' } as const
  test('when places were counted lately, whether or not there is one for her', () => {
    expect(hasRoom({ childcarePlacesFree: 2 }, care)).toEqual(['care'])
    expect(hasRoom({ childcarePlacesFree: 2, placesFree: 1 }, care)).toEqual(['yes', 'care'])
  })
  test.each([
    ['there is none left', { childcarePlacesFree: 0 }, care],
    ['nobody counted', {}, care],
    ['the count is old', { childcarePlacesFree: 2, childcarePlacesFreeOn: '2026-09-01' }, care],
    ['nobody looks after them any more', { childcarePlacesFree: 2 }, { mode: 'none' }],
  ] as const)('but not when %s', (_why, status, childcare) => {
    expect(hasRoom(status, childcare)).toEqual([])
  })
})
