import { describe, expect, test } from 'vitest'
import { factsOf, offerKinds, type OfferKind } from '../../../../content-models/kinds.ts'
import { offerFacets } from '../../../../content-models/offerFacets.ts'
import { emptyQuery } from '../../../../content-models/query.ts'
import { facetViews } from '../../../../site/finder/facetViews.ts'
import type { FacetView } from '../../../../site/finder/types.ts'
import { groundOf } from '../../../fixtures/ground.ts'
import { aListing, manyListings } from '../../../fixtures/listings.ts'
import { aReader } from '../../../fixtures/reader.ts'

const { index } = groundOf(manyListings(30))
const views = (chosen: Record<string, string[]> = {}) => {
  const { first, more } = facetViews(aReader(), { ...emptyQuery, chosen }, index, undefined)
  return {
    first,
    more,
    of: (key: string) => [...first, ...more].find((view) => view.key === key) as FacetView,
  }
}
const values = ({ options }: FacetView) => options.map(({ value }) => value)

test('every facet has its question, the important ones first', () => {
  const { first, more } = views()
  expect([...first, ...more].map(({ key }) => key).sort()).toEqual(offerFacets.map(({ key }) => key).sort())
  expect(first.map(({ key }) => key)).toEqual(['want', 'childcare', 'age', 'part_time', 'time'])
})

describe('a question', () => {
  test('with one answer can be left open', () => {
    expect(views().of('want').any).toBe(aReader().say('facets.any'))
    expect(views().of('day').any).toBeUndefined()
  })
  test('with many answers leaves out those that lead nowhere, but never what she chose', () => {
    const kinds = views().of('kind')
    expect(kinds.options.every(({ count }) => count > 0)).toBe(true)
    const missing = offerFacets
      .find(({ key }) => key === 'kind')
      ?.values.find((value) => !values(kinds).includes(value))
    expect(missing).toBeDefined()
    expect(values(views({ kind: [missing ?? ''] }).of('kind'))).toContain(missing)
  })
  test('with many answers of which she chose two lets her tick both off', () => {
    expect(views({ kind: ['eok'] }).of('kind').control).toBe('select')
    expect(views({ kind: ['eok', 'mia_course'] }).of('kind').control).toBe('many')
  })
  test('of which all that she ticks must hold is a list of boxes, however long', () => {
    expect([views(), views({ access: ['lift'] })].map(({ of }) => of('access').control)).toEqual([
      'many',
      'many',
    ])
  })
  test('with one answer, of which an address chose two, lets her tick both off', () => {
    expect(views({ childcare: ['with'] }).of('childcare').control).toBe('one')
    expect(views({ childcare: ['with', 'unknown'] }).of('childcare').control).toBe('many')
  })
  test('does not offer "not stated", unless she looks at it', () => {
    expect(values(views().of('childcare'))).toEqual(['with', 'along'])
    expect(values(views({ childcare: ['unknown'] }).of('childcare'))).toEqual(['with', 'along', 'unknown'])
  })
  test('about the kind names no sensitive one on an ordinary page', () => {
    const all = groundOf(offerKinds.values.map((kind) => aListing({ id: kind, slug: kind, kind })))
    const { more } = facetViews(aReader(), emptyQuery, all.index, undefined)
    const named = values(more.find(({ key }) => key === 'kind') as FacetView)
    expect(named).toContain('counsel_mbe')
    expect(named.filter((kind) => factsOf(kind as OfferKind).sensitive)).toEqual([])
  })
  test('shows what she chose', () => {
    const checked = views({ day: ['mo', 'fr'] })
      .of('day')
      .options.filter((option) => option.checked)
    expect(checked.map(({ value }) => value)).toEqual(['mo', 'fr'])
  })
})

describe('a district', () => {
  const labels = (language: string) =>
    facetViews(aReader(language), emptyQuery, index, undefined)
      .more.find(({ key }) => key === 'district')
      ?.options.map(({ label }) => label)
  test.each([
    ['ar', '\u2068Stendal\u2069 (\u2068شتندال\u2069)'],
    ['fa-AF', '\u2068Stendal\u2069 (\u2068اشتندال\u2069)'],
    ['uk', '\u2068Stendal\u2069 (\u2068Штендаль\u2069)'],
    ['bg', '\u2068Stendal\u2069 (\u2068Щендал\u2069)'],
    ['tr', 'Stendal'],
    ['de', 'Stendal'],
  ])('stands in German, and where %s has other letters also in those', (language, label) => {
    expect(labels(language)).toContain(label)
  })
})
