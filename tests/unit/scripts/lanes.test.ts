import { expect, test } from 'vitest'
import { inLanes } from '../../../scripts/lanes.mjs'

/** Jobs that end when they are told to. */
function jobs(count: number) {
  const begun: number[] = []
  const ends = Array.from({ length: count }, () => Promise.withResolvers<string>())
  const run = ends.map(({ promise }, n) => () => {
    begun.push(n)
    return promise
  })
  return { begun, ends, run }
}

test('no more jobs run than there are lanes, and the next begins when one has ended', async () => {
  const { begun, ends, run } = jobs(3)
  const results = inLanes(run, 2)
  expect(begun).toEqual([0, 1])
  ends[1]!.resolve('second')
  expect(await results[1]).toBe('second')
  await expect.poll(() => begun).toEqual([0, 1, 2])
  ends[0]!.resolve('first')
  ends[2]!.resolve('third')
  expect(await Promise.all(results)).toEqual(['first', 'second', 'third'])
})

test('a job that fails is told, and stops no other', async () => {
  const { ends, run } = jobs(2)
  const [first, second] = inLanes(run, 1)
  ends[0]!.reject(new Error('no'))
  await expect(first).rejects.toThrow('no')
  ends[1]!.resolve('yes')
  expect(await second).toBe('yes')
})
