import { describe, expect, it } from 'vitest'
import { coverage, gapsIn } from '../../../content-models/coverage.ts'
import { hasEnded, regionOf } from '../../../content-models/listing.ts'
import { withChildcare } from '../../../content-models/offerFacts.ts'
import { aListing, manyListings } from '../../fixtures/listings.ts'
import { aPlace } from '../../fixtures/places.ts'

const today = '2026-11-23'
const place = aPlace({ district: '15090' })

describe('the counts of a district', () => {
  it('hold every offer that is not over, once', () => {
    const many = manyListings(400)
    const counted = coverage(many, today)
    const open = many.filter((one) => !hasEnded(one, today) && counted.has(regionOf(one) ?? ''))
    const sum = [...counted.values()].reduce((all, { total }) => all + total.all, 0)
    expect(sum).toBe(open.length)
    const children = [...counted.values()].reduce((all, { total }) => all + total.childcare, 0)
    expect(children).toBe(open.filter(({ offer }) => withChildcare(offer)).length)
  })
  it('take nothing for granted that is not said', () => {
    const unsaid = aListing(
      { partTime: 'unknown', childcare: { mode: 'unknown' }, duration: 'unknown' },
      { place },
    )
    expect(coverage([unsaid], today).get('15090')?.total).toEqual({
      all: 1,
      childcare: 0,
      partTime: 0,
      longTerm: 0,
      together: 0,
    })
  })
  it('name all 14 districts and what needs no journey, with or without offers', () => {
    expect(coverage([], today).size).toBe(15)
  })
})

describe('the gaps of a district', () => {
  it('are each step where something is missing altogether, and what', () => {
    const listing = aListing(
      { stages: ['meet'], childcare: { mode: 'on_site_included' }, partTime: 'no' },
      { place },
    )
    const gaps = gapsIn('15090', coverage([listing], today).get('15090')!)
    expect(gaps.find(({ stage }) => stage === 'meet')?.lacks).toBe('partTime')
    expect(gaps.find(({ stage }) => stage === 'orient')?.lacks).toBe('all')
    expect(gaps.map(({ stage }) => stage)).not.toContain('arrive')
  })
})
