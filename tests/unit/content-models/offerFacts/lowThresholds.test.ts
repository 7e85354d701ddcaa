import { describe, expect, test } from 'vitest'
import { lowThresholds, thresholdMarks } from '../../../../content-models/offerFacts.ts'
import { anOffer } from '../../../fixtures/offers.ts'

type Parts = Parameters<typeof anOffer>[0]
const marks = (parts: Parts, language = 'ar') => lowThresholds(anOffer(parts), language)

test('an offer that says as little as it may has no mark', () => {
  expect(marks({})).toEqual([])
})

const each: [mark: string, parts: Parts][] = [
  ['no_german', { germanFrom: 'none' }],
  ['no_german', { germanFrom: 'any' }],
  ['no_papers', { papers: ['none'] }],
  ['easy_registration', { registration: ['walk_in'] }],
  ['easy_registration', { registration: ['email', 'phone'] }],
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

describe('all eight marks', () => {
  const everything: Parts = Object.assign({}, ...each.map(([, parts]) => parts)) as Parts
  test('stand in one order', () => {
    expect(marks(everything)).toEqual([...thresholdMarks])
    expect(thresholdMarks).toHaveLength(8)
  })
})
