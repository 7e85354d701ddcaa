import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { districtFacts } from '../../../../content-models/geography/districts.ts'
import { placeFinder, type PostcodeRow } from '../../../../content-models/geography/findPlace.ts'
import table from '../../../../content-models/geography/postcodes.json' with { type: 'json' }
import { anyText } from '../../../fixtures/texts.ts'

const rows = table.rows as unknown as PostcodeRow[]
const find = placeFinder(rows)

/** The districts of the place that is found, or of those to choose from. */
const districtsOf = (typed: string): readonly string[] => {
  const answer = find(typed)
  if (answer.kind === 'unknown') return []
  return answer.kind === 'found'
    ? answer.place.districts
    : answer.places.flatMap(({ districts }) => districts)
}

describe('a postal code', () => {
  test('in one district is found', () => {
    expect(find('39576')).toMatchObject({ kind: 'found', place: { districts: ['15090'] } })
  })
  test('in two districts asks which place is meant', () => {
    expect(find('06120')).toMatchObject({
      kind: 'which',
      places: [
        { label: '06120 Halle', districts: ['15002'] },
        { label: '06120 Lieskau', districts: ['15088'] },
      ],
    })
  })
  test('in two districts with its place is found', () => {
    expect(find('06120 Lieskau')).toMatchObject({
      kind: 'found',
      place: { label: '06120 Lieskau', districts: ['15088'], latitude: 51.5, longitude: 11.86 },
    })
  })
  test('counts though the name beside it is spelled wrong', () => {
    expect(find('39576 Stendahl')).toMatchObject({ kind: 'found', place: { districts: ['15090'] } })
    expect(find('06120 Liskau').kind).toBe('which')
  })
  test.each(['٠٦١٢٠', '۰۶۱۲۰', '०६१२०', '０６１２０', ' 06120 ', 'D-06120'])(
    'may be typed as "%s"',
    (typed) => {
      expect(find(typed)).toEqual(find('06120'))
    },
  )
  test.each(['10115', '99999', '00000', '10115 Stendal'])('that we do not know is unknown: %s', (typed) => {
    expect(find(typed)).toEqual({ kind: 'unknown' })
  })
  test('that is cut off is unknown', () => {
    expect(find('0612')).toEqual({ kind: 'unknown' })
  })
})

describe('every row of the table', () => {
  const missed = (typedOf: (row: PostcodeRow) => string) =>
    rows.filter((row) => {
      const answer = find(typedOf(row))
      return answer.kind !== 'found' || answer.place.districts[0] !== row[2]
    })

  test('is found by code and name', () => {
    expect(missed(([code, place]) => `${code} ${place}`)).toEqual([])
  })
  test('is found by code and name in capitals', () => {
    expect(missed(([code, place]) => `${code} ${place.toUpperCase()}`)).toEqual([])
  })
  test('is found or asked about by its code, its name, or its municipality', () => {
    for (const [code, place, district, , municipality] of rows) {
      expect(districtsOf(code), code).toContain(district)
      expect(districtsOf(place), place).toContain(district)
      expect(districtsOf(municipality), municipality).toContain(district)
    }
  })
  test('lies in a district of the state', () => {
    const known = districtFacts.map(({ ags }) => ags)
    expect(rows.filter(([, , district]) => !known.includes(district))).toEqual([])
  })
  test('lies where its district is, between Arendsee and Zeitz', () => {
    const outside = rows.filter(
      ([, , , , , north, east]) => north < 50.9 || north > 53.1 || east < 10.5 || east > 13.2,
    )
    expect(outside).toEqual([])
  })
})

test('each place to choose from is found by the words it is offered with', () => {
  const typed = new Set(rows.flatMap(([code, place]) => [code, place]))
  for (const words of typed) {
    const answer = find(words)
    if (answer.kind !== 'which') continue
    expect(answer.places.length).toBeGreaterThan(1)
    for (const { label, districts } of answer.places)
      expect(find(label)).toMatchObject({ kind: 'found', place: { districts } })
  }
})

describe('a name', () => {
  test.each([
    ['Schönebeck', 'Schoenebeck', 'schonebeck', 'SCHÖNEBECK'],
    ['Weißenfels', 'Weissenfels', 'weißenfels', ' Weissenfels '],
    ['Köthen', 'Koethen', 'kothen', 'KÖTHEN'],
  ])('%s may be spelled %s, %s or %s', (...spellings) => {
    const [first, ...others] = spellings.map((typed) => find(typed))
    expect(first?.kind).not.toBe('unknown')
    for (const other of others) expect(other).toEqual(first)
  })
  test.each([
    ['Halle', '15002'],
    ['Halle (Saale)', '15002'],
    ['Halle/Saale', '15002'],
    ['Dessau', '15001'],
    ['Magdeburg', '15003'],
    ['Salzwedel', '15081'],
    ['Stendal', '15090'],
    ['Naumburg', '15084'],
    ['Lutherstadt Wittenberg', '15091'],
    ['Wittenberg', '15091'],
    ['Quedlinburg', '15085'],
  ])('%s lies in district %s', (typed, district) => {
    expect(find(typed)).toMatchObject({ kind: 'found', place: { districts: [district] } })
  })
  test.each(
    districtFacts.flatMap(({ ags, name, seat, aliases }) =>
      [name, seat, ...aliases].map((typed) => [typed, ags]),
    ),
  )('%s of a district leads into it (%s)', (typed, ags) => {
    expect(districtsOf(typed)).toContain(ags)
  })
  test('of several places asks which one is meant', () => {
    expect(find('Seehausen')).toMatchObject({
      kind: 'which',
      places: [{ label: '39365 Seehausen' }, { label: '39615 Seehausen' }],
    })
  })
  test('of a district leads to its seat', () => {
    expect(find('Saalekreis')).toMatchObject({ kind: 'found', place: { label: 'Merseburg' } })
    expect(find('jerichower land')).toMatchObject({ kind: 'found', place: { label: 'Burg' } })
    expect(find('Harz')).toMatchObject({ kind: 'found', place: { label: 'Halberstadt' } })
  })
  test('may be typed in part', () => {
    expect(find('Quedlin')).toMatchObject({
      kind: 'found',
      place: { label: 'Quedlinburg', districts: ['15085'] },
    })
  })
  test.each(['Berlin', 'Leipzig', 'x', '', ' ', '!!', 'برلين'])(
    'that we do not know is unknown: "%s"',
    (typed) => {
      expect(find(typed)).toEqual({ kind: 'unknown' })
    },
  )
})

test('whatever she types, finding a place never throws, and offers no endless list', () => {
  const pieces = fc.oneof(
    anyText(20),
    fc.constantFrom(...rows.slice(0, 200).flatMap(([code, place]) => [code, place])),
  )
  fc.assert(
    fc.property(pieces, pieces, (one, other) => {
      const answer = find(`${one} ${other}`)
      if (answer.kind === 'which') expect(answer.places.length).toBeLessThanOrEqual(28)
      if (answer.kind === 'found') expect(answer.place.districts.length).toBe(1)
    }),
  )
})
