import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { count, emptyBitmap, members, setBit, type Bitmap } from '../../../content-models/bitmap.ts'
import { FacetIndex } from '../../../content-models/facetIndex.ts'
import { match, type Chosen } from '../../../content-models/facets.ts'
import type { Listing } from '../../../content-models/listing.ts'
import { offerFacets } from '../../../content-models/offerFacets.ts'
import { manyListings } from '../../fixtures/listings.ts'
import { chosen } from '../../fixtures/queries.ts'

const today = '2026-11-23'
const pool = manyListings(70)

const indexOf = (listings: Iterable<[number, Listing]>): FacetIndex<Listing> => {
  const index = new FacetIndex(offerFacets, today)
  for (const [number, listing] of listings) index.put(number, listing)
  return index
}
const everything = indexOf(pool.entries())
const answers = (listing: Listing, choices: Chosen) => match(offerFacets, listing, choices, today)

/** Any part of the pool, as a caller narrows a search by place or text. */
const some = (): fc.Arbitrary<{ only: Bitmap | undefined; numbers: Set<number> }> =>
  fc.option(fc.subarray([...pool.keys()]), { nil: undefined }).map((numbers) => {
    if (!numbers) return { only: undefined, numbers: new Set(pool.keys()) }
    const only = emptyBitmap(1024)
    for (const number of numbers) setBit(only, number)
    return { only, numbers: new Set(numbers) }
  })

describe('the index agrees with match()', () => {
  test('on what is found', () => {
    fc.assert(
      fc.property(chosen(), some(), (choices, { only, numbers }) => {
        const found = pool.flatMap((listing, number) =>
          numbers.has(number) && answers(listing, choices) ? number : [],
        )
        expect(members(everything.search(choices, only))).toEqual(found)
      }),
    )
  })
  test('on how many each choice of a facet would find', () => {
    fc.assert(
      fc.property(
        chosen(),
        fc.constantFrom(...offerFacets),
        some(),
        (choices, { key, values, every }, { only, numbers }) => {
          const beside = (value: string) => (every ? [...(choices[key] ?? []), value] : [value])
          const expected = values.map((value) => [
            value,
            pool.filter(
              (one, number) => numbers.has(number) && answers(one, { ...choices, [key]: beside(value) }),
            ).length,
          ])
          expect([...everything.counts(key, choices, only)]).toEqual(expected)
        },
      ),
    )
  })
  test('on what does not say, and has to be asked', () => {
    const keysOf = fc.subarray(offerFacets.map(({ key }) => key))
    const usual = fc.constant(['childcare', 'age'])
    fc.assert(
      fc.property(chosen(3), fc.oneof(usual, keysOf), some(), (choices, keys, { only, numbers }) => {
        const askedFor = keys.filter((key) => choices[key]?.length)
        const mayAnswer = (listing: Listing) =>
          offerFacets.every((facet) => {
            const isAnswered = answers(listing, { [facet.key]: choices[facet.key] ?? [] })
            return isAnswered || (askedFor.includes(facet.key) && facet.isUnknown(listing, today))
          })
        const expected = pool.flatMap((listing, number) =>
          numbers.has(number) && askedFor.length > 0 && mayAnswer(listing) && !answers(listing, choices)
            ? number
            : [],
        )
        expect(members(everything.asking(keys, choices, only))).toEqual(expected)
      }),
    )
  })
})

describe('the index of changing listings', () => {
  const steps = fc.array(
    fc.record({
      number: fc.oneof(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 1000, max: 5000 })),
      listing: fc.option(fc.constantFrom(...pool), { nil: undefined }),
    }),
    { maxLength: 40 },
  )
  test('is the same as one made anew, after any puts, changes and removals', () => {
    fc.assert(
      fc.property(steps, chosen(2), (all, choices) => {
        const index = new FacetIndex(offerFacets, today)
        const present = new Map<number, Listing>()
        for (const { number, listing } of all) {
          if (listing) index.put(number, listing)
          else index.remove(number)
          if (listing) present.set(number, listing)
          else present.delete(number)
        }
        const fresh = indexOf(present)
        expect(index.size).toBe(present.size)
        expect(members(index.all())).toEqual([...present.keys()].sort((a, b) => a - b))
        expect(members(index.search(choices))).toEqual(members(fresh.search(choices)))
        expect(members(index.asking(Object.keys(choices), choices))).toEqual(
          members(fresh.asking(Object.keys(choices), choices)),
        )
        for (const { key } of offerFacets)
          expect(index.counts(key, choices)).toEqual(fresh.counts(key, choices))
      }),
      { numRuns: 30 },
    )
  })
  test('grows with the numbers it is given', () => {
    const index = indexOf([0, 1023, 1024, 5000].map((number) => [number, pool[0] as Listing]))
    expect(members(index.all())).toEqual([0, 1023, 1024, 5000])
    const { kind } = (pool[0] as Listing).offer
    expect(members(index.search({ kind: [kind] }))).toEqual([0, 1023, 1024, 5000])
    const own = index.emptySet()
    setBit(own, 5000)
    expect(members(index.search({ kind: [kind] }, own))).toEqual([5000])
  })
  test('passes over the removal of what was never there', () => {
    const index = indexOf([[3, pool[0] as Listing]])
    index.remove(4)
    index.remove(40_000)
    expect(members(index.all())).toEqual([3])
  })
  test('never finds what is not there, though a caller names it', () => {
    const index = indexOf([
      [1, pool[0] as Listing],
      [2, pool[1] as Listing],
    ])
    const named = index.emptySet()
    for (const number of [1, 2, 3]) setBit(named, number)
    index.remove(2)
    expect(members(index.search({}, named))).toEqual([1])
    expect(count(index.search({}, named))).toBe(1)
  })
})

test('a value that no facet has is found nowhere, alone or beside others', () => {
  for (const { key, values } of offerFacets)
    for (const choice of [['no such value'], [values[0] ?? '', 'no such value']])
      expect(members(everything.search({ [key]: choice })), key).toEqual(
        pool.flatMap((one, number) => (answers(one, { [key]: choice }) ? number : [])),
      )
})
test('searching changes nothing', () => {
  const before = members(everything.all())
  everything.search({ childcare: ['with'] })
  everything.asking(['childcare'], { childcare: ['with'] })
  expect(members(everything.all())).toEqual(before)
})
