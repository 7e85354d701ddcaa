import { describe, expect, test } from 'vitest'
import { fieldFacets, match } from '../../../content-models/facets.ts'
import { districtKeys } from '../../../content-models/geography/districts.ts'
import { offer, type Offer } from '../../../content-models/offer.ts'
import { offerFacets } from '../../../content-models/offerFacets.ts'
import { place as placeModel, type Place } from '../../../content-models/place.ts'
import { aListing, aStatus } from '../../fixtures/listings.ts'
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

describe('the papers she has', () => {
  const opened = (papers: Offer['papers'], has: string[]) =>
    match(offerFacets, aListing({ papers }), { papers: has }, today)
  test.each([
    ['no papers are needed', ['none'], true, true, true],
    ['one of several ways needs none', ['avgs', 'none'], true, true, true],
    ['hers is needed', ['avgs'], false, true, true],
    ['hers is one of those that will do', ['bildungsgutschein', 'avgs'], false, true, true],
    ['another one is needed', ['bamf_entitlement'], false, false, false],
    ['one that has no name here is needed', ['other'], false, false, false],
    ['nobody knows', ['unknown'], false, false, false],
    ['nothing is said', undefined, false, false, false],
  ] as const)('where %s', (_what, papers, withNone, withOne, withTwo) => {
    const needed = papers && [...papers]
    expect(opened(needed, ['none'])).toBe(withNone)
    expect(opened(needed, ['avgs'])).toBe(withOne)
    expect(opened(needed, ['avgs', 'jobcenter_assignment'])).toBe(withTwo)
  })
  test('are a question where nothing is said', () => {
    expect(facet('papers').isUnknown(aListing(), today)).toBe(true)
    expect(facet('papers').isUnknown(aListing({ papers: ['unknown'] }), today)).toBe(true)
    expect(facet('papers').isUnknown(aListing({ papers: ['avgs'] }), today)).toBe(false)
  })
})

describe('when she can begin', () => {
  const begins = (parts: Partial<Offer>, nextStart?: string) =>
    under('entry', parts, { status: aStatus(nextStart === undefined ? {} : { nextStart }) })
  const fixed = { entry: 'fixed_start' } as const
  test.each([
    ['at any time', { entry: 'any_time' }, undefined, ['any_time', 'month', 'quarter']],
    [
      'at any time from a day in two months',
      { entry: 'any_time', validFrom: '2027-01-23' },
      undefined,
      ['any_time', 'quarter'],
    ],
    ['today', fixed, '2026-11-23', ['month', 'quarter']],
    ['in a month', fixed, '2026-12-23', ['month', 'quarter']],
    ['a day later', fixed, '2026-12-24', ['quarter']],
    ['in three months', fixed, '2027-02-23', ['quarter']],
    ['later', fixed, '2027-02-24', []],
    ['on a day that has passed', fixed, '2026-11-22', []],
    [
      'on the first day of its season',
      { ...fixed, validFrom: '2026-12-01' },
      undefined,
      ['month', 'quarter'],
    ],
    ['with its season, which runs already', { ...fixed, validFrom: '2026-09-01' }, undefined, []],
    ['when there are enough women', { entry: 'when_enough', validFrom: '2026-12-01' }, undefined, []],
    ['nobody knows when', {}, undefined, []],
  ] as const)('%s', (_when, parts, nextStart, values) => {
    expect(begins(parts, nextStart)).toEqual(values)
  })
  test('is a question where nobody says', () => {
    expect(facet('entry').isUnknown(aListing(), today)).toBe(true)
    expect(facet('entry').isUnknown(aListing({ entry: 'any_time' }), today)).toBe(false)
  })
})

describe('what the house has', () => {
  const house = aPlace({
    access: { lift: 'yes', accessibleToilet: 'yes', prayerRoom: 'no', stepFree: 'yes' },
  })
  const suits = (...access: string[]) => match(offerFacets, aListing({}, { place: house }), { access }, today)
  test('must be all that she needs', () => {
    expect(suits('lift')).toBe(true)
    expect(suits('lift', 'accessibleToilet')).toBe(true)
    expect(suits('lift', 'prayerRoom')).toBe(false)
    expect(suits('kitchen')).toBe(false)
  })
  test('is a question where nothing is said, or only that there are no steps', () => {
    const asks = (access: Place['access']) =>
      facet('access').isUnknown(aListing({}, { place: aPlace({ access }) }), today)
    expect(facet('access').isUnknown(aListing(), today)).toBe(true)
    expect(asks({ stepFree: 'yes', lift: 'unknown' })).toBe(true)
    expect(asks({ lift: 'no' })).toBe(false)
  })
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

describe('the step on the way', () => {
  test('is that of its kind, where the coordination has set no other', () => {
    expect(under('stage', { kind: 'womens_cafe' })).toEqual(['meet'])
    expect(under('stage', { kind: 'womens_cafe', stages: ['arrive', 'orient'] })).toEqual([
      'arrive',
      'orient',
    ])
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
