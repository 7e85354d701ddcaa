import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fieldsOf } from '../../../cms/fields.ts'
import { vocabulary, type Model } from '../../../content-models/define.ts'
import { FacetIndex } from '../../../content-models/facetIndex.ts'
import {
  computedFacet,
  facetMessages,
  fieldFacets,
  match,
  type Facet,
} from '../../../content-models/facets.ts'
import type { Listing } from '../../../content-models/listing.ts'
import { offer } from '../../../content-models/offer.ts'
import { offerFacets } from '../../../content-models/offerFacets.ts'
import { emptyQuery, readQuery, writeQuery } from '../../../content-models/query.ts'
import { schemaOf } from '../../../content-models/schema.ts'
import { manyListings } from '../../fixtures/listings.ts'
import { anOffer } from '../../fixtures/offers.ts'
import { chosen } from '../../fixtures/queries.ts'

const today = '2026-11-23'
const pool = manyListings(60)
const listing = () => fc.constantFrom(...pool)
const matches = (one: Listing, choices: Record<string, readonly string[]>) =>
  match(offerFacets, one, choices, today)

describe('what is chosen', () => {
  test('in several facets must all be answered', () => {
    fc.assert(
      fc.property(listing(), chosen(), (one, choices) => {
        const each = Object.entries(choices).map(([key, values]) => matches(one, { [key]: values }))
        expect(matches(one, choices)).toBe(each.every(Boolean))
      }),
      { numRuns: 500 },
    )
  })
  test('within a facet may be answered by any of its values, or must be by all of them', () => {
    fc.assert(
      fc.property(
        listing(),
        fc.constantFrom(...offerFacets),
        fc.infiniteStream(fc.boolean()),
        (one, facet, coin) => {
          const { key, values, every } = facet
          const some = values.filter(() => coin.next().value)
          const each = some.map((value) => matches(one, { [key]: [value] }))
          expect(matches(one, { [key]: some })).toBe(
            each.length === 0 || (every ? each.every(Boolean) : each.some(Boolean)),
          )
        },
      ),
      { numRuns: 500 },
    )
  })
  test('finds no less with one value more in a facet, and no more where all must hold', () => {
    fc.assert(
      fc.property(listing(), chosen(), fc.nat(), fc.nat(), (one, choices, facetAt, valueAt) => {
        const keys = Object.keys(choices)
        const facet = offerFacets.find(({ key }) => key === keys[facetAt % keys.length])
        fc.pre(facet !== undefined)
        const more = [...(choices[facet.key] ?? []), facet.values[valueAt % facet.values.length] ?? '']
        const [before, after] = [matches(one, choices), matches(one, { ...choices, [facet.key]: more })]
        expect(facet.every ? !after || before : !before || after).toBe(true)
      }),
      { numRuns: 500 },
    )
  })
  test('all of it must hold in the questions that say so: free places, and what a house has', () => {
    expect(offerFacets.filter(({ every }) => every).map(({ key }) => key)).toEqual(['room', 'access'])
  })
  test('finds no more with one facet more', () => {
    fc.assert(
      fc.property(listing(), chosen(), chosen(), (one, some, others) => {
        if (matches(one, { ...others, ...some })) expect(matches(one, some)).toBe(true)
      }),
      { numRuns: 500 },
    )
  })
  test('in no facet finds everything, and so does a facet without a choice', () => {
    for (const one of pool) {
      expect(matches(one, {})).toBe(true)
      expect(matches(one, { childcare: [], day: [] })).toBe(true)
    }
  })
})

describe('a facet', () => {
  test.each(offerFacets)('$key never finds a listing under "not stated"', ({ valuesOf, values }) => {
    const known = values.filter((value) => value === 'unknown')
    for (const one of pool) {
      const has = valuesOf(one, today).filter((value) => value === 'unknown')
      // Childcare names "unknown" as a choice of its own; no other facet may offer it.
      if (known.length === 0) expect(has.filter((value) => values.includes(value))).toEqual([])
    }
  })
  test.each(offerFacets)('$key has different values', ({ values }) => {
    expect(new Set(values).size).toBe(values.length)
    expect(values).not.toEqual([])
  })
  test('that is computed asks for words of its own, of a list, or for one phrase with a count', () => {
    const own = computedFacet('shade', ['sun', 'tree'], () => [])
    const listed = computedFacet('time', ['early'], () => [], { vocabulary: 'dayPart' })
    const counted = computedFacet('hours', ['6', '12'], () => [], { counted: true })
    const named = computedFacet('district', ['15090'], () => [], { nameOf: () => 'Stendal' })
    expect(facetMessages([own])).toEqual(['facets.shade.label', 'facets.shade.sun', 'facets.shade.tree'])
    expect(facetMessages([listed])).toEqual(['facets.time.label'])
    expect(listed.wordOf('early')).toBe('dayPart.early')
    expect(facetMessages([counted])).toEqual(['facets.hours.label', 'facets.hours.count'])
    expect(facetMessages([named])).toEqual(['facets.district.label'])
  })
})

describe('one line in a model', () => {
  const gardens = vocabulary('garden', ['own', 'shared', 'none', 'unknown'])
  const withGarden: Model = {
    ...offer,
    fields: { ...offer.fields, garden: { kind: 'choice', values: gardens, required: true, facet: {} } },
  }
  type Grown = ReturnType<typeof anOffer> & { garden?: string }
  const facets: Facet<Grown>[] = fieldFacets(withGarden, (one) => one)
  const gardenFacet = facets.find(({ key }) => key === 'garden')
  const grown = ['own', 'shared', 'own', 'unknown', undefined].map((garden, number): Grown => ({
    ...anOffer({ id: `offer${number}` }),
    ...(garden ? { garden } : {}),
  }))

  test('makes a facet beside those there are', () => {
    expect(facets.map(({ key }) => key)).toEqual([
      ...fieldFacets(offer, () => ({})).map(({ key }) => key),
      'garden',
    ])
    expect(gardenFacet).toMatchObject({ values: ['own', 'shared', 'none'], hard: false })
  })
  test('reads and writes it in the address', () => {
    const query = { ...emptyQuery, chosen: { garden: ['own', 'none'] } }
    expect(writeQuery(facets, query)).toBe('?garden=own,none')
    expect(readQuery(facets, new URLSearchParams('garden=none&garden=own&garden=roof'))).toEqual(query)
  })
  test('finds offers by it, on server and phone alike', () => {
    const found = (...garden: string[]) =>
      grown.filter((one) => match(facets, one, { garden }, today)).map(({ id }) => id)
    expect(found('own')).toEqual(['offer0', 'offer2'])
    expect(found('own', 'shared')).toEqual(['offer0', 'offer1', 'offer2'])
    expect(found('none')).toEqual([])
  })
  test('counts offers by it, and those that do not say', () => {
    const index = new FacetIndex(facets, today)
    for (const [number, one] of grown.entries()) index.put(number, one)
    expect([...index.counts('garden', {})]).toEqual([
      ['own', 2],
      ['shared', 1],
      ['none', 0],
    ])
    expect(grown.filter((one) => gardenFacet?.isUnknown(one, today)).map(({ id }) => id)).toEqual([
      'offer3',
      'offer4',
    ])
  })
  test('owes its words in every language', () => {
    expect(facetMessages(facets)).toContain('facets.garden.label')
    expect(gardenFacet?.values.map(gardenFacet.wordOf)).toEqual([
      'garden.own',
      'garden.shared',
      'garden.none',
    ])
  })
  test('asks for it in the form of the CMS', () => {
    expect(fieldsOf(withGarden)).toContainEqual(
      expect.objectContaining({
        name: 'garden',
        type: 'select',
        required: true,
        options: gardens.values.map((value): unknown => expect.objectContaining({ value })),
      }),
    )
  })
  test('is checked before it is published', () => {
    const schema = schemaOf(withGarden)
    expect(schema.safeParse(grown[0]).success).toBe(true)
    expect(schema.safeParse(grown[4]).error?.issues[0]?.path).toEqual(['garden'])
    expect(schema.safeParse({ ...grown[0], garden: 'roof' }).success).toBe(false)
  })
  test('is refused by the model without that line', () => {
    expect(schemaOf(offer).safeParse(grown[0]).success).toBe(false)
  })
})
