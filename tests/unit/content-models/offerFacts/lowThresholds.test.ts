import { describe, expect, test } from 'vitest'
import { lowThresholds, thresholdMarks } from '../../../../content-models/offerFacts.ts'
import { aListing, aStatus } from '../../../fixtures/listings.ts'
import { aSecretPlace } from '../../../fixtures/places.ts'

type Listing = Parameters<typeof aListing>
type Parts = Listing[0]
const marks = (parts: Parts, language = 'ar', beside: Listing[1] = {}) =>
  lowThresholds(aListing(parts, beside), language, '2026-11-23')

test('an offer that says as little as it may has no mark', () => {
  expect(marks({})).toEqual([])
})

const each: [mark: string, parts: Parts][] = [
  ['no_german', { germanFrom: 'none' }],
  ['no_german', { germanFrom: 'any' }],
  ['no_papers', { papers: ['none'] }],
  ['by_phone', { registration: ['email', 'phone'] }],
  ['walk_in', { registration: ['walk_in'] }],
  ['walk_in', { registration: ['phone', 'walk_in'] }],
  ['free', { cost: 'free' }],
  ['women_only', { audience: 'women_only' }],
  ['childcare', { childcare: { mode: 'nearby_partner' } }],
  ['own_language', { contact: { languages: ['de', 'ar'] } }],
  ['any_time', { entry: 'any_time' }],
]
test.each(each)('%s is the one mark of an offer with %j', (mark, parts) => {
  expect(marks(parts)).toEqual([mark])
})

const without: [what: string, parts: Parts][] = [
  ['that asks for a little German', { germanFrom: 'A1.1' }],
  ['whose papers are not known', { papers: ['unknown'] }],
  ['to which only an office can send her', { registration: ['jobcenter_referral'] }],
  ['that is free only with benefits', { cost: 'free_on_benefits' }],
  ['with hours for women', { audience: 'women_hours' }],
  ['to which children may come along', { childcare: { mode: 'children_welcome' } }],
  ['that answers in other languages', { contact: { languages: ['de', 'uk'] } }],
  ['where hers is spoken, but not on the telephone', { languages: ['ar'] }],
]
test.each(without)('an offer %s has no mark for it', (_what, parts) => {
  expect(marks(parts)).toEqual([])
})

describe('all eight thresholds', () => {
  const everything: Parts = Object.assign({}, ...each.map(([, parts]) => parts)) as Parts
  test('stand in one order, and going there or calling is one of them', () => {
    expect(marks(everything)).toEqual(thresholdMarks.filter((mark) => mark !== 'by_phone'))
    expect(marks(everything)).toHaveLength(8)
  })
})

test('nobody is told to walk in where the address is secret', () => {
  const shelter = { place: aSecretPlace() }
  expect(marks({ registration: ['walk_in'] }, 'ar', shelter)).toEqual([])
  expect(marks({ registration: ['walk_in', 'phone'] }, 'ar', shelter)).toEqual(['by_phone'])
})

test.each(['de', 'de-simple'])('a reader of %s is not told that her language is spoken', (language) => {
  expect(marks({ contact: { languages: ['de', 'ar'] } }, language)).toEqual([])
})

describe('childcare without a free place', () => {
  const care: Parts = { childcare: { mode: 'on_site_included' } }
  const counted = (childcarePlacesFree: number, childcarePlacesFreeOn: string) => ({
    status: aStatus({ childcarePlacesFree, childcarePlacesFreeOn }),
  })
  test('is no mark while the count is fresh', () => {
    expect(marks(care, 'ar', counted(0, '2026-11-20'))).toEqual([])
    expect(marks(care, 'ar', counted(1, '2026-11-20'))).toEqual(['childcare'])
  })
  test('is a mark again when nobody knows any more', () => {
    expect(marks(care, 'ar', counted(0, '2026-01-20'))).toEqual(['childcare'])
  })
})
