import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { offerFacets } from '../../../content-models/offerFacets.ts'
import { emptyQuery, readQuery, writeQuery, type OfferQuery } from '../../../content-models/query.ts'
import { chosen, queries } from '../../fixtures/queries.ts'
import { anyText } from '../../fixtures/texts.ts'

const read = (search: string) => readQuery(offerFacets, new URLSearchParams(search))
const write = (query: OfferQuery) => writeQuery(offerFacets, query)

describe('a query keeps its meaning', () => {
  test('when it is written and read again', () => {
    fc.assert(
      fc.property(queries(), (query) => {
        expect(read(write(query))).toEqual(query)
      }),
    )
  })
  test('when a browser sends it as a form with one field for each value', () => {
    fc.assert(
      fc.property(queries(), (query) => {
        const form = new URLSearchParams([
          ...Object.entries(query.chosen).flatMap(([key, values]) => values.map((value) => [key, value])),
          ['near', query.near],
          ['radius', query.radius],
          ['free', query.free],
          ['fit', query.fit],
          ['q', query.q],
          ['sort', query.sort],
          ['view', query.view],
          ['page', String(query.page)],
        ])
        expect(read(form.toString())).toEqual(query)
      }),
    )
  })
  test('in whatever order its parts stand', () => {
    fc.assert(
      fc.property(chosen(), fc.nat(), (choices, turn) => {
        const parts = Object.entries(choices).flatMap(([key, values]) =>
          values.map((value) => `${key}=${value}`),
        )
        const turned = [
          ...parts.slice(turn % (parts.length + 1)),
          ...parts.slice(0, turn % (parts.length + 1)),
        ]
        expect(read(turned.join('&'))).toEqual({ ...emptyQuery, chosen: choices })
      }),
    )
  })
  test('with values joined, repeated or both', () => {
    const once = { ...emptyQuery, chosen: { day: ['mo', 'we', 'fr'] } }
    expect(read('day=mo,we,fr')).toEqual(once)
    expect(read('day=fr&day=mo&day=we')).toEqual(once)
    expect(read('day=we,mo&day=mo,fr')).toEqual(once)
    expect(read('day=mo%2Cwe%2Cfr')).toEqual(once)
  })
  test.each([
    ['Arabic', '٣', '٢', '٥٠', '٣٩٥٧٦'],
    ['Persian', '۳', '۲', '۵۰', '۳۹۵۷۶'],
    ['Devanagari', '३', '२', '५०', '३९५७६'],
  ])('in %s digits', (_script, age, page, radius, near) => {
    const query = read(`age=${age}&page=${page}&radius=${radius}&near=${near}`)
    expect(query).toMatchObject({ chosen: { age: ['3'] }, page: 2, radius: '50' })
  })
})

describe('one question has one address', () => {
  test('however it was asked', () => {
    fc.assert(
      fc.property(garbage(), (search) => {
        const query = read(search)
        const address = write(query)
        expect(read(address)).toEqual(query)
        expect(write(read(address))).toBe(address)
      }),
    )
  })
  test('with the facets in the order of the form and values in the order of the model', () => {
    const address = write(read('kind=eok&age=7&day=fr,mo&age=2&want=meet&view=week&q=tee&page=3'))
    expect(address).toBe('?want=meet&age=2,7&day=mo,fr&kind=eok&q=tee&view=week&page=3')
  })
  test('without what is as usual', () => {
    expect(write(read('radius=20&sort=best&view=list&page=1&near=&q=%20&day='))).toBe('')
    expect(write(read('near=Stendal&radius=20'))).toBe('?near=Stendal')
  })
  test('with her free hours joined, in the order of the week, and how far they must be kept only if in part', () => {
    expect(write(read('free=we0900-1000,mo1000-1230&fit=some&free=mo0800-1000'))).toBe(
      '?free=mo0800-1230,we0900-1000&fit=some',
    )
    expect(write(read('free=mo0800-1230,x,tu2500-2600&fit=all'))).toBe('?free=mo0800-1230')
    expect(write(read('fit=some&free=mo1200-0800'))).toBe('')
  })
  test('without a distance to nowhere', () => {
    expect(read('radius=50')).toEqual(emptyQuery)
  })
})

/** Whatever stands behind the question mark of an address somebody typed, cut off or attacked with. */
function garbage(): fc.Arbitrary<string> {
  const keys = [
    ...offerFacets.map(({ key }) => key),
    'near',
    'radius',
    'free',
    'fit',
    'q',
    'sort',
    'view',
    'page',
    'x',
  ]
  const values = fc.oneof(
    anyText(100),
    fc.constantFrom(
      '%',
      '%ff',
      '%00',
      '-1',
      '1e3',
      'NaN',
      'Infinity',
      '9'.repeat(30),
      '__proto__',
      'toString',
      'mo0800-1230,tu',
      'some',
      ',,,',
    ),
    fc.constantFrom(...offerFacets.flatMap((facet) => facet.values)),
  )
  const pairs = fc
    .array(fc.tuple(fc.constantFrom(...keys), values), { maxLength: 12 })
    .map((all) => all.map(([key, value]) => `${key}=${value}`).join('&'))
  return fc.oneof(anyText(), pairs)
}

describe('whatever an address holds', () => {
  test('reading it never throws', () => {
    fc.assert(
      fc.property(garbage(), (search) => {
        const { chosen: choices, page, near, q } = read(search)
        for (const [key, values] of Object.entries(choices))
          expect(offerFacets.find((facet) => facet.key === key)?.values).toEqual(
            expect.arrayContaining([...values]),
          )
        expect(page).toBeGreaterThanOrEqual(1)
        expect(page).toBeLessThanOrEqual(5000)
        expect([...near].length).toBeLessThanOrEqual(80)
        expect([...q].length).toBeLessThanOrEqual(80)
      }),
    )
  })
  test('unknown names and values are left out', () => {
    expect(read('childcare=none,with&colour=red&sort=price&view=month&radius=7&__proto__=x')).toEqual({
      ...emptyQuery,
      chosen: { childcare: ['with'] },
    })
  })
  test.each(['0', '-1', '1.5', '5001', 'two', '', ' '])('page "%s" is the first page', (page) => {
    expect(read(`page=${encodeURIComponent(page)}`).page).toBe(1)
  })
})

test('no facet takes a name that the address needs for something else, or that of another facet', () => {
  const names = [
    ...offerFacets.map(({ key }) => key),
    'near',
    'radius',
    'free',
    'fit',
    'q',
    'sort',
    'page',
    'view',
    'with',
  ]
  expect(new Set(names).size).toBe(names.length)
})
test('no value of a facet holds a comma, for values are joined by it', () => {
  expect(offerFacets.flatMap(({ values }) => values).filter((value) => /[,%&=+#\s]/.test(value))).toEqual([])
})
