import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Listing } from '../../../../content-models/listing.ts'
import type { OfferStatus } from '../../../../content-models/offerStatus.ts'
import { positionOf } from '../../../../content-models/listing.ts'
import { inOrder, type Ordering } from '../../../../site/finder/order.ts'
import { aListing, aStatus, manyListings } from '../../../fixtures/listings.ts'
import { aPlace, aSecretPlace } from '../../../fixtures/places.ts'

const today = '2026-11-23'
const halle = { latitude: 51.48, longitude: 11.97 }

/** The ids of these listings in order. */
function ordered(listings: readonly Listing[], ordering: Partial<Ordering> = {}): string[] {
  const at = (number: number) => listings[number] as Listing
  const numbers = inOrder([...listings.keys()], at, {
    sort: 'best',
    today,
    from: undefined,
    asker: { ages: [], withCare: false, language: 'de' },
    ...ordering,
  })
  return numbers.map((number) => at(number).offer.id)
}
const withStatus = (id: string, status: Partial<OfferStatus>, parts: Parameters<typeof aListing>[0] = {}) =>
  aListing({ id, ...parts }, { status: aStatus({ offer: id, ...status }) })
const onMondays = {
  schedule: { form: 'weekly', slots: [{ day: 'mo', from: '09:00', to: '12:00' }] },
} as Parameters<typeof aListing>[0]

describe('the usual order', () => {
  test('begins with the first step of the chain', () => {
    expect(
      ordered([
        aListing({ id: 'advice', kind: 'counsel_mbe' }),
        aListing({ id: 'training', kind: 'part_time_training' }),
        aListing({ id: 'course', kind: 'integration_general' }),
        aListing({ id: 'cafe', kind: 'womens_cafe' }),
      ]),
    ).toEqual(['cafe', 'course', 'training', 'advice'])
  })
  test('sets what has room before what is full', () => {
    expect(
      ordered([
        withStatus('full', { availability: 'full' }),
        withStatus('waiting', { availability: 'waiting_list' }),
        withStatus('open', { availability: 'open' }),
      ]),
    ).toEqual(['open', 'waiting', 'full'])
  })
  test('of equal offers holds for the day and changes from day to day', () => {
    const equal = Array.from({ length: 12 }, (_, number) =>
      aListing({ id: `offer${number}`, slug: `offer-${number}` }),
    )
    expect(ordered([...equal].reverse())).toEqual(ordered(equal))
    const first = Array.from(
      { length: 30 },
      (_, day) => ordered(equal, { today: `2026-12-${String(day + 1).padStart(2, '0')}` })[0],
    )
    expect(new Set(first).size).toBeGreaterThan(6)
  })
})

describe('soonest first', () => {
  const soonest = (...listings: Listing[]) => ordered(listings, { sort: 'soonest' })
  test('follows the next dates, and ends with what cannot be told', () => {
    expect(
      soonest(
        aListing({ id: 'unknown' }),
        aListing({ id: 'monday', ...onMondays }),
        withStatus('tomorrow', { nextStart: '2026-11-24' }),
      ),
    ).toEqual(['monday', 'tomorrow', 'unknown'])
  })
  test('counts the start that was announced, not the next lesson of those who are in', () => {
    expect(
      soonest(
        withStatus('announced', { nextStart: '2026-12-24' }, onMondays),
        withStatus('tomorrow', { nextStart: '2026-11-24' }),
      ),
    ).toEqual(['tomorrow', 'announced'])
  })
  test('counts the next date when the start that was announced has passed', () => {
    expect(
      soonest(
        withStatus('running', { nextStart: '2026-09-01' }, onMondays),
        withStatus('later', { nextStart: '2026-12-24' }),
        aListing({ id: 'unknown' }),
      ),
    ).toEqual(['running', 'later', 'unknown'])
  })
})

describe('nearest first', () => {
  const at = (id: string, latitude: number) =>
    aListing({ id }, { place: aPlace({ latitude, longitude: 11.97 }) })
  test('follows the distance, and ends with what has no place on the map', () => {
    expect(
      ordered(
        [
          aListing({ id: 'secret' }, { place: aSecretPlace() }),
          at('far', 52.5),
          at('near', 51.5),
          at('middle', 51.9),
        ],
        {
          sort: 'nearest',
          from: halle,
        },
      ),
    ).toEqual(['near', 'middle', 'far', 'secret'])
  })
  test('is the usual order while she names no place', () => {
    const listings = manyListings(20)
    expect(ordered(listings, { sort: 'nearest' })).toEqual(ordered(listings))
  })
})

describe('what nobody has confirmed in time', () => {
  const overdue = { verifiedOn: '2026-08-01' }
  test.each(['best', 'soonest', 'nearest'] as const)('stands behind everything else (%s)', (sort) => {
    const place = aPlace({ latitude: 51.48, longitude: 11.97 })
    const listings = [
      { ...withStatus('overdue', { ...overdue, nextStart: '2026-11-24' }), place },
      withStatus('full', { availability: 'full', verifiedOn: '2026-11-01' }, { kind: 'counsel_mbe' }),
      aListing({ id: 'never' }),
    ]
    expect(ordered(listings, { sort, from: halle }).at(-1)).toBe('overdue')
  })
  test('comes back to its place with a check', () => {
    const [full, cafe] = [withStatus('full', { availability: 'full' }), withStatus('cafe', overdue)]
    expect(ordered([full, cafe])).toEqual(['full', 'cafe'])
    const confirmed = withStatus('cafe', { verifiedOn: '2026-11-23' })
    expect(ordered([full, confirmed])).toEqual(['cafe', 'full'])
  })
})

test('nothing is lost or doubled in any order', () => {
  const pool = manyListings(40)
  const orderings = fc.record({
    sort: fc.constantFrom('best' as const, 'soonest' as const, 'nearest' as const),
    from: fc.constantFrom(halle, undefined),
  })
  fc.assert(
    fc.property(fc.subarray(pool), orderings, (some, ordering) => {
      expect(ordered(some, ordering).sort()).toEqual(some.map(({ offer }) => offer.id).sort())
    }),
    { numRuns: 50 },
  )
})

test('a secret place has no position', () => {
  expect(positionOf(aListing({}, { place: aSecretPlace() }))).toBeUndefined()
  expect(positionOf(aListing({}, { place: aPlace({ latitude: 52 }) }))).toBeUndefined()
  expect(positionOf(aListing({}, { place: aPlace({ latitude: 52, longitude: 11 }) }))).toEqual({
    latitude: 52,
    longitude: 11,
  })
})
