import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  and,
  clearBit,
  count,
  countBoth,
  emptyBitmap,
  grown,
  hasBit,
  members,
  or,
  setBit,
  type Bitmap,
} from '../../../content-models/bitmap.ts'

const size = 3000
const numbers = () => fc.uniqueArray(fc.integer({ min: 0, max: size - 1 }), { maxLength: 80 })
const ascending = (set: Iterable<number>) => [...set].sort((a, b) => a - b)
const bitmapOf = (all: Iterable<number>, room = size): Bitmap => {
  const bits = emptyBitmap(room)
  for (const number of all) setBit(bits, number)
  return bits
}

describe('a bitmap behaves as a set of numbers', () => {
  test('when numbers come and go', () => {
    const steps = fc.array(fc.tuple(fc.boolean(), fc.integer({ min: 0, max: 70 })))
    fc.assert(
      fc.property(steps, (all) => {
        const bits = emptyBitmap(71)
        const set = new Set<number>()
        for (const [comes, number] of all) {
          if (comes) setBit(bits, number)
          else clearBit(bits, number)
          if (comes) set.add(number)
          else set.delete(number)
          expect(hasBit(bits, number)).toBe(comes)
        }
        expect(members(bits)).toEqual(ascending(set))
        expect(count(bits)).toBe(set.size)
      }),
    )
  })
  test('when two are joined or crossed', () => {
    fc.assert(
      fc.property(numbers(), numbers(), (a, b) => {
        const [setA, setB] = [new Set(a), new Set(b)]
        expect(members(and(bitmapOf(a), bitmapOf(b)))).toEqual(ascending(setA.intersection(setB)))
        expect(members(or(bitmapOf(a), bitmapOf(b)))).toEqual(ascending(setA.union(setB)))
        expect(countBoth(bitmapOf(a), bitmapOf(b))).toBe(setA.intersection(setB).size)
      }),
    )
  })
  test('when it gets more room', () => {
    fc.assert(
      fc.property(numbers(), fc.integer({ min: size, max: 3 * size }), (all, room) => {
        const wider = grown(bitmapOf(all), room)
        expect(members(wider)).toEqual(ascending(all))
        setBit(wider, room - 1)
        expect(hasBit(wider, room - 1)).toBe(true)
      }),
    )
  })
  test.each([0, 31, 32, 63, 1023, 1024, 2047])('with the number %i at the edge of a word', (number) => {
    const bits = bitmapOf([number])
    expect(members(bits)).toEqual([number])
    expect(count(bits)).toBe(1)
    clearBit(bits, number)
    expect(members(bits)).toEqual([])
  })
  test('when every number is in it', () => {
    const all = Array.from({ length: 1000 }, (_, number) => number)
    expect(count(bitmapOf(all, 1000))).toBe(1000)
    expect(members(bitmapOf(all, 1000))).toEqual(all)
  })
})

test('neither joining nor crossing changes the sets they are made from', () => {
  const [a, b] = [bitmapOf([1, 2]), bitmapOf([2, 3])]
  or(a, b)
  and(a, b)
  expect([members(a), members(b)]).toEqual([
    [1, 2],
    [2, 3],
  ])
})
