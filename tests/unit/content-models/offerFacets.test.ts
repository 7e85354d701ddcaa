import { describe, expect, test } from 'vitest'
import { fieldFacets } from '../../../content-models/facets.ts'
import { districtKeys } from '../../../content-models/geography/districts.ts'
import { offer, type Offer } from '../../../content-models/offer.ts'
import { offerFacets } from '../../../content-models/offerFacets.ts'
import { place as placeModel, type Place } from '../../../content-models/place.ts'
import { aListing } from '../../fixtures/listings.ts'
import { aPlace, aSecretPlace } from '../../fixtures/places.ts'

const today = '2026-11-23'
const facet = (key: string) => {
  const found = offerFacets.find((one) => one.key === key)
  if (!found) throw new Error(`No facet ${key}`)
  return found
}
const under = (key: string, ...listing: Parameters<typeof aListing>) =>
  facet(key).valuesOf(aListing(...listing), today)

test('every facet that a model declares is a question of the finder', () => {
  const declared = [...fieldFacets(offer, () => ({})), ...fieldFacets(placeModel, () => ({}))].map(
    ({ key }) => key,
  )
  expect(offerFacets.map(({ key }) => key)).toEqual(expect.arrayContaining(declared))
})

test('what is never relaxed: childcare, the ages of her children, women only, no papers', () => {
  const hard = offerFacets.filter((one) => one.hard).map(({ key }) => key)
  expect(hard.sort()).toEqual(['age', 'childcare', 'papers', 'women'])
})

describe('without a car', () => {
  const reached = (mobility: Place['mobility'], venue: 'on_site' | 'online' = 'on_site') =>
    under('without_car', { venue }, { place: aPlace({ mobility }) })
  test.each([
    ['a stop within 15 minutes’ walk', { walkMinutes: 15 }, ['yes']],
    ['a stop farther away', { walkMinutes: 16 }, []],
    ['a bus on demand', { onDemandBusPhone: '030231250' }, ['yes']],
    ['somebody who picks her up', { pickup: 'yes' }, ['yes']],
    ['nobody who picks her up', { pickup: 'no' }, []],
    ['a pick-up to ask about', { pickup: 'unknown' }, []],
    ['other women to ride with', { rideShare: 'yes' }, []],
    ['nothing stated', undefined, []],
  ] as const)('with %s', (_what, mobility, values) => {
    expect(reached(mobility)).toEqual(values)
  })
  test('a course online is reached from anywhere', () => {
    expect(reached(undefined, 'online')).toEqual(['yes'])
  })
})

describe('the district', () => {
  test('is that of the place, of a secret one too', () => {
    expect(under('district', {}, { place: aPlace() })).toEqual(['15090'])
    expect(under('district', {}, { place: aSecretPlace({ district: '15003' }) })).toEqual(['15003'])
  })
  test('is every one when it is online or in the whole state', () => {
    expect(under('district', { venue: 'online' })).toEqual(districtKeys.values)
    expect(under('district', { venue: 'statewide' }, { place: aPlace() })).toEqual(districtKeys.values)
  })
  test('is none when the place is not known', () => {
    expect(under('district')).toEqual([])
  })
  test('is called by its name in every language', () => {
    expect(facet('district').nameOf?.('15002')).toBe('Halle (Saale)')
  })
})

describe('days and parts of the day', () => {
  const schedule: Offer['schedule'] = {
    form: 'weekly',
    slots: [
      { day: 'th', from: '09:00', to: '13:00' },
      { day: 'mo', from: '09:00', to: '10:00' },
    ],
  }
  test('are those of the slots', () => {
    expect([...under('day', { schedule })].sort()).toEqual(['mo', 'th'])
    expect(under('time', { schedule })).toEqual(['morning', 'noon'])
  })
  test('are a question where there are no slots', () => {
    for (const key of ['day', 'time']) {
      expect(facet(key).isUnknown(aListing(), today)).toBe(true)
      expect(facet(key).isUnknown(aListing({ schedule }), today)).toBe(false)
    }
  })
})

describe('the choices of a field', () => {
  test('no papers is found only where it is stated', () => {
    expect(under('papers', { papers: ['none'] })).toEqual(['none'])
    expect(under('papers', { papers: ['avgs', 'none'] })).toEqual(['none'])
    expect(under('papers', { papers: ['avgs'] })).toEqual([])
    expect(under('papers', {})).toEqual([])
    expect(facet('papers').isUnknown(aListing(), today)).toBe(true)
    expect(facet('papers').isUnknown(aListing({ papers: ['unknown'] }), today)).toBe(true)
  })
  test('free is free for all, or with benefits', () => {
    expect(under('cost', { cost: 'free' })).toEqual(['free'])
    expect(under('cost', { cost: 'free_on_benefits' })).toEqual(['free'])
    expect(under('cost', { cost: 'copay' })).toEqual([])
  })
  test('women only is not "hours for women"', () => {
    expect(under('women', { audience: 'women_only' })).toEqual(['only'])
    expect(under('women', { audience: 'women_hours' })).toEqual([])
  })
  test('without steps is what the place says', () => {
    expect(under('step_free', {}, { place: aPlace({ access: { stepFree: 'yes' } }) })).toEqual(['yes'])
    expect(under('step_free', {}, { place: aPlace({ access: { stepFree: 'unknown' } }) })).toEqual([])
    expect(under('step_free')).toEqual([])
    expect(facet('step_free').isUnknown(aListing(), today)).toBe(true)
  })
})

test('the first question comes first, and the longest list last', () => {
  expect(offerFacets[0]?.key).toBe('want')
  expect(offerFacets.at(-1)?.key).toBe('kind')
})
