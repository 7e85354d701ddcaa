import { describe, expect, test } from 'vitest'
import { endsOn, isLongTerm } from '../../../../content-models/offerFacts.ts'
import { durations } from '../../../../content-models/vocabularies.ts'
import { anOffer } from '../../../fixtures/offers.ts'

const today = '2026-11-23'
const isLong = (parts: Parameters<typeof anOffer>[0]) =>
  isLongTerm(anOffer({ duration: 'open_ended', ...parts }), today)

test.each(durations.values)(
  'a duration of %s is long-term if it is six months or more, or open-ended',
  (duration) => {
    const long = ['from_6_to_12_months', 'over_12_months', 'open_ended']
    expect(isLong({ duration })).toBe(long.includes(duration))
  },
)

describe('an offer about to stop is not long-term', () => {
  test.each([
    ['validUntil', '2027-02-22', false],
    ['validUntil', '2027-02-23', false],
    ['validUntil', '2027-02-24', true],
    ['fundedUntil', '2027-02-23', false],
    ['fundedUntil', '2027-02-24', true],
    ['validUntil', '2026-11-22', false],
  ] as const)('with %s on %s', (field, date, long) => {
    expect(isLong({ [field]: date })).toBe(long)
  })
  test('though its money lasts, when its last day comes', () => {
    expect(isLong({ validUntil: '2027-01-01', fundedUntil: '2029-01-01' })).toBe(false)
  })
  test('though it runs on, when its money ends', () => {
    expect(isLong({ validUntil: '2029-01-01', fundedUntil: '2027-01-01' })).toBe(false)
  })
  test('and one that says neither is', () => {
    expect(isLong({})).toBe(true)
  })
})

test('an offer ends with its last day or its money, whichever comes first', () => {
  expect(endsOn(anOffer())).toBeUndefined()
  expect(endsOn(anOffer({ fundedUntil: '2027-06-30' }))).toBe('2027-06-30')
  expect(endsOn(anOffer({ validUntil: '2027-07-31' }))).toBe('2027-07-31')
  expect(endsOn(anOffer({ validUntil: '2027-07-31', fundedUntil: '2027-06-30' }))).toBe('2027-06-30')
  expect(endsOn(anOffer({ validUntil: '2027-05-31', fundedUntil: '2027-06-30' }))).toBe('2027-05-31')
})

test('three months from the last day of November end with February', () => {
  const endsInFebruary = anOffer({ duration: 'open_ended', validUntil: '2027-02-28' })
  const endsInMarch = anOffer({ duration: 'open_ended', validUntil: '2027-03-01' })
  expect(isLongTerm(endsInFebruary, '2026-11-30')).toBe(false)
  expect(isLongTerm(endsInMarch, '2026-11-30')).toBe(true)
})
