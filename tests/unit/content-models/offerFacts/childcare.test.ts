import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { offerFacets } from '../../../../content-models/offerFacets.ts'
import { agesCovered, coveredAges, withChildcare } from '../../../../content-models/offerFacts.ts'
import type { Offer } from '../../../../content-models/offer.ts'
import { childcareModes, type ChildcareMode } from '../../../../content-models/vocabularies.ts'
import { aListing } from '../../../fixtures/listings.ts'
import { anOffer } from '../../../fixtures/offers.ts'

const care = (childcare: Partial<Offer['childcare']>) =>
  anOffer({ childcare: { mode: 'same_building', ...childcare } })
const facet = (key: string) => offerFacets.find((one) => one.key === key)
const under = (key: string, childcare: Offer['childcare']) =>
  facet(key)?.valuesOf(aListing({ childcare }), '2026-11-23') ?? []

describe('with childcare', () => {
  const expected: Record<ChildcareMode, string[]> = {
    on_site_included: ['with'],
    same_building: ['with'],
    nearby_partner: ['with'],
    children_welcome: ['along'],
    kita_help: [],
    cost_allowance: [],
    none: [],
    unknown: ['unknown'],
  }
  test.each(childcareModes.values)('%s stands under what it is, and help or money under neither', (mode) => {
    expect(under('childcare', { mode })).toEqual(expected[mode])
    expect(withChildcare(anOffer({ childcare: { mode } }))).toBe(expected[mode].includes('with'))
  })
})

describe('the ages of her children', () => {
  const fromOneToSix = { ageFromMonths: 12, ageToYears: 6 }
  test.each([
    ['all of one', [3], 1],
    ['both of two', [1, 6], 2],
    ['one of two', [3, 8], 1],
    ['none of two', [0, 7], 0],
    ['twins', [4, 4], 2],
    ['nobody, when none is given', [], 0],
  ])('the childcare covers %s', (_how, ages, covered) => {
    expect(agesCovered(care(fromOneToSix), ages)).toBe(covered)
  })
  test('are a question where the childcare does not say', () => {
    expect(agesCovered(care({}), [3])).toBeUndefined()
    expect(facet('age')?.isUnknown(aListing({ childcare: { mode: 'same_building' } }), '2026-11-23')).toBe(
      true,
    )
    expect(facet('age')?.isUnknown(aListing({ childcare: { mode: 'unknown' } }), '2026-11-23')).toBe(true)
    expect(facet('age')?.isUnknown(aListing({ childcare: { mode: 'none' } }), '2026-11-23')).toBe(false)
  })
  test.each([
    ['from birth', { ageFromMonths: 0, ageToYears: 2 }, [0, 1, 2]],
    ['from six months: not every child under one', { ageFromMonths: 6, ageToYears: 2 }, [1, 2]],
    ['from a year and a half', { ageFromMonths: 18, ageToYears: 3 }, [2, 3]],
    ['from three years on', { ageFromMonths: 36 }, [3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13]],
    ['to two years', { ageToYears: 2 }, [0, 1, 2]],
    ['to fourteen years', { ageFromMonths: 144, ageToYears: 14 }, [12, 13]],
    ['of no full year', { ageFromMonths: 30, ageToYears: 2 }, []],
  ])('%s', (_how, ages, covered) => {
    expect(coveredAges(care(ages))).toEqual(covered)
  })
  test('are found only where children are taken, by others or beside her', () => {
    expect(under('age', { mode: 'same_building', ...fromOneToSix })).toEqual(['1', '2', '3', '4', '5', '6'])
    expect(under('age', { mode: 'children_welcome', ...fromOneToSix })).toEqual([
      '1',
      '2',
      '3',
      '4',
      '5',
      '6',
    ])
    expect(under('age', { mode: 'none', ...fromOneToSix })).toEqual([])
    expect(under('age', { mode: 'kita_help', ...fromOneToSix })).toEqual([])
  })
  test('do not matter to a child who stays beside her, unless limits are stated', () => {
    expect(under('age', { mode: 'children_welcome' })).toHaveLength(14)
    expect(facet('age')?.isUnknown(aListing({ childcare: { mode: 'children_welcome' } }), '2026-11-23')).toBe(
      false,
    )
  })
  test('that nobody states stand under a value of their own, so that they can be listed', () => {
    expect(under('age', { mode: 'same_building' })).toEqual(['unknown'])
    expect(under('age', { mode: 'unknown' })).toEqual(['unknown'])
    expect(under('age', { mode: 'none' })).toEqual([])
  })
  test('are covered only if the childcare takes them for the whole of that year', () => {
    const ages = fc.record({
      ageFromMonths: fc.integer({ min: 0, max: 168 }),
      ageToYears: fc.integer({ min: 0, max: 14 }),
    })
    fc.assert(
      fc.property(ages, fc.integer({ min: 0, max: 13 }), (stated, age) => {
        const isCovered = age * 12 >= stated.ageFromMonths && age <= stated.ageToYears
        expect(agesCovered(care(stated), [age])).toBe(isCovered ? 1 : 0)
      }),
    )
  })
})
