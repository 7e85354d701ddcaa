import { expect, it } from 'vitest'
import { digitPaths } from '../../../../site/saved/digits.ts'

it('every digit is drawn in its own way', () => {
  const paths = Array.from({ length: 10 }, (_, digit) => digitPaths(digit).join())
  expect(new Set(paths).size).toBe(10)
  expect(paths.every((path) => /^(M[04] [048][hv]4)+$/.test(path))).toBe(true)
})

it('a number is drawn digit by digit', () => {
  expect(digitPaths(12)).toEqual([...digitPaths(1), ...digitPaths(2)])
})
