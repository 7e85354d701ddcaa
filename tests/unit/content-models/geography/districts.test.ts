import { expect, test } from 'vitest'
import { districtFacts, districtKeys, districtOf } from '../../../../content-models/geography/districts.ts'

test('there are the eleven Landkreise and three kreisfreie Städte of Saxony-Anhalt', () => {
  expect(districtFacts.filter(({ type }) => type === 'landkreis')).toHaveLength(11)
  expect(districtFacts.filter(({ type }) => type === 'kreisfreie_stadt')).toHaveLength(3)
})
test('each has a key and an address of its own', () => {
  expect(new Set(districtKeys.values).size).toBe(14)
  expect(new Set(districtFacts.map(({ slug }) => slug)).size).toBe(14)
  for (const { ags, slug } of districtFacts) {
    expect(ags).toMatch(/^15\d{3}$/)
    expect(slug).toMatch(/^[a-z]+(-[a-z]+)*$/)
  }
})
test('a neighbour has its neighbour for a neighbour', () => {
  for (const { ags, neighbours } of districtFacts) {
    expect(neighbours).not.toContain(ags)
    for (const neighbour of neighbours) expect(districtOf(neighbour)?.neighbours, neighbour).toContain(ags)
  }
})
test('no district stands alone, and one of another state is none of ours', () => {
  for (const { neighbours } of districtFacts) expect(neighbours.length).toBeGreaterThan(0)
  expect(districtOf('14713')).toBeUndefined()
})
