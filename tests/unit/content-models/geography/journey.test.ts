import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { journeyMinutes, reach, ways } from '../../../../content-models/geography/journey.ts'

const way = fc.constantFrom(...ways)
const kilometres = fc.double({ min: 0, max: 120, noNaN: true })

describe('A way', () => {
  it('never gets shorter by being further', () => {
    fc.assert(
      fc.property(way, kilometres, kilometres, (by, a, b) => {
        expect(journeyMinutes(Math.max(a, b), by)).toBeGreaterThanOrEqual(journeyMinutes(Math.min(a, b), by))
      }),
    )
  })

  it('takes at least five minutes, and is said in steps of five, because it is an estimate', () => {
    fc.assert(
      fc.property(way, kilometres, (by, far) => {
        expect(journeyMinutes(far, by)).toBeGreaterThanOrEqual(5)
        expect(journeyMinutes(far, by) % 5).toBe(0)
      }),
    )
  })

  it('takes about as long as people say', () => {
    expect(journeyMinutes(2, 'foot')).toBe(35)
    expect(journeyMinutes(10, 'bus')).toBe(45)
    expect(journeyMinutes(10, 'car')).toBe(25)
  })

  it('that she can reach in some time is not longer than that time, but for the rounding', () => {
    fc.assert(
      fc.property(way, fc.integer({ min: 20, max: 90 }), (by, minutes) => {
        expect(journeyMinutes(reach(minutes, by), by)).toBeLessThanOrEqual(minutes + 5)
      }),
    )
  })
})
