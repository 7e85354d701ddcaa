import fc from 'fast-check'
import { expect, test } from 'vitest'
import { kilometres } from '../../../../content-models/geography/distance.ts'

const halle = { latitude: 51.48, longitude: 11.97 }
const magdeburg = { latitude: 52.13, longitude: 11.63 }
const position = () =>
  fc.record({
    latitude: fc.double({ min: 50, max: 54, noNaN: true }),
    longitude: fc.double({ min: 9, max: 14, noNaN: true }),
  })

test('Halle and Magdeburg are some 76 kilometres apart', () => {
  expect(kilometres(halle, magdeburg)).toBeGreaterThan(74)
  expect(kilometres(halle, magdeburg)).toBeLessThan(78)
})
test('a place is no distance from itself', () => {
  expect(kilometres(halle, halle)).toBe(0)
})
test('there is as far as back, and no detour is shorter', () => {
  fc.assert(
    fc.property(position(), position(), position(), (a, b, c) => {
      expect(kilometres(a, b)).toBeCloseTo(kilometres(b, a), 9)
      expect(kilometres(a, c)).toBeLessThanOrEqual(kilometres(a, b) + kilometres(b, c) + 1e-9)
    }),
  )
})
