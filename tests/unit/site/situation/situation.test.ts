import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { joined, timeOf } from '../../../../content-models/freeHours.ts'
import { ways } from '../../../../content-models/geography/journey.ts'
import { offerFacets } from '../../../../content-models/offerFacets.ts'
import { ownGerman } from '../../../../content-models/german.ts'
import { readQuery } from '../../../../content-models/query.ts'
import { days, wants } from '../../../../content-models/vocabularies.ts'
import { hourCells } from '../../../../site/situation/hourCells.ts'
import {
  firstSteps,
  learned,
  readSituation,
  schooling,
  searchOf,
  writeSituation,
  type Situation,
} from '../../../../site/situation/situation.ts'

const hundredths = (min: number, max: number) =>
  fc.integer({ min: min * 100 + 1, max: max * 100 - 1 }).map((value) => value / 100)
const hour = fc.integer({ min: 0, max: 22 })

const situations: fc.Arbitrary<Situation> = fc.record(
  {
    ages: fc.uniqueArray(fc.integer({ min: 0, max: 13 })).map((ages) => ages.sort((a, b) => a - b)),
    free: fc
      .array(fc.record({ day: fc.constantFrom(...days.values), hour }))
      .map((cells) =>
        joined(cells.map(({ day, hour: at }) => ({ day, from: timeOf(at * 60), to: timeOf((at + 1) * 60) }))),
      ),
    care: hour.map((at) => ({ from: timeOf(at * 60), to: timeOf((at + 1) * 60) })),
    home: fc.record({
      label: fc.string({ minLength: 1, maxLength: 80, unit: 'grapheme-ascii' }),
      latitude: hundredths(50, 54),
      longitude: hundredths(9, 14),
    }),
    way: fc.constantFrom(...ways),
    most: fc.constantFrom(15, 30, 45, 60, 90),
    german: fc.constantFrom(...ownGerman),
    school: fc.constantFrom(...schooling),
    learned: fc.constantFrom(...learned),
    abroad: fc.boolean(),
    want: fc.constantFrom(...wants.values),
    womenOnly: fc.boolean(),
  },
  { requiredKeys: ['ages', 'free', 'way', 'abroad', 'womenOnly'] },
)
const keys = ['age', 'free', 'careFrom', 'careTo', 'home', 'at', 'way', 'most', 'german', 'want', 'women']
const anything = fc.array(
  fc.tuple(
    fc.constantFrom(...keys),
    fc.oneof(fc.string(), fc.constantFrom('mo0800-1200', '1,2', '52,12', '12:30', 'bus')),
  ),
)
const none = readSituation(new URLSearchParams())

describe('Her situation', () => {
  it('is read as it was written', () => {
    fc.assert(
      fc.property(situations, (situation) => {
        expect(readSituation(new URLSearchParams(writeSituation(situation)))).toEqual(situation)
      }),
    )
  })

  it('is read from anything, and what is damaged is left out', () => {
    fc.assert(
      fc.property(anything, (pairs) => {
        const read = readSituation(new URLSearchParams(pairs))
        expect(readSituation(new URLSearchParams(writeSituation(read)))).toEqual(read)
      }),
    )
    const damaged = 'age=3,99&free=mo0800-0700&careFrom=13:00&careTo=08:00&home=X&at=1,2&way=boat&most=1'
    expect(readSituation(new URLSearchParams(damaged))).toEqual({ ...none, ages: [3] })
  })

  it('stands in the cells of the painted week as it was painted', () => {
    fc.assert(
      fc.property(situations, ({ free }) => {
        const cells = new URLSearchParams(hourCells(free).map((cell) => ['free', cell]))
        expect(readSituation(cells).free).toEqual(free)
      }),
    )
  })
})

describe('The search that her situation asks for', () => {
  it('is one that the finder understands', () => {
    const situation: Situation = {
      ...none,
      ages: [2, 5],
      want: 'meet',
      german: 'none',
      womenOnly: true,
      home: { label: 'Stendal', latitude: 52.6, longitude: 11.86 },
      way: 'bus',
      most: 60,
    }
    const query = readQuery(offerFacets, new URLSearchParams(searchOf(situation)))
    expect(query.chosen).toEqual({ want: ['meet'], age: ['2', '5'], women: ['only'], german: ['none'] })
    expect(query).toMatchObject({ near: 'Stendal', radius: '20' })
  })

  it('reaches no further than her way, and not less', () => {
    const near = (way: Situation['way'], most: number) =>
      new URLSearchParams(
        searchOf({ ...none, home: { label: 'Harz', latitude: 51.8, longitude: 10.9 }, way, most }),
      ).get('radius')
    expect(near('foot', 30)).toBe('5')
    expect(near('car', 60)).toBe('50')
  })

  it('asks nothing where she said nothing', () => {
    expect(searchOf(none)).toBe('')
  })

  it('names no street, no coordinates, and nothing of her school or work', () => {
    fc.assert(
      fc.property(situations, (situation) => {
        const keys = [...new URLSearchParams(searchOf(situation)).keys()]
        expect(
          keys.filter(
            (key) => !['want', 'age', 'women', 'german', 'near', 'radius', 'free', 'fit'].includes(key),
          ),
        ).toEqual([])
      }),
    )
  })
})

describe('Where she goes first', () => {
  it('is the free advice on recognition, when she learned abroad', () => {
    expect(firstSteps({ ...none, learned: 'degree', abroad: true })).toEqual(['counsel_recognition'])
    expect(firstSteps({ ...none, learned: 'degree', abroad: false })).toEqual([])
    expect(firstSteps({ ...none, learned: 'no', abroad: true })).toEqual([])
  })
  it('is reading or a school certificate, when she could not go to school', () => {
    expect(firstSteps({ ...none, school: 'none' })).toEqual(['integration_literacy'])
    expect(firstSteps({ ...none, school: 'some' })).toEqual(['school_certificate'])
  })
})
