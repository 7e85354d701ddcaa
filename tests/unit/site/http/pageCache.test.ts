import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { PageCache, type KeptPage } from '../../../../site/http/pageCache.ts'

const page = (text: string, bytes = text.length): KeptPage => ({
  status: 200,
  headers: [['x-text', text]],
  body: new Uint8Array(bytes),
})
const million = 1024 * 1024

describe('a page', () => {
  test('is kept for its state of the content', () => {
    const cache = new PageCache()
    cache.keep('1', '1', 'a', page('first'))
    expect(cache.get('1', 'a')).toEqual(page('first'))
    expect(cache.get('1', 'b')).toBeUndefined()
  })
  test('is dropped with the first question in another state', () => {
    const cache = new PageCache()
    cache.keep('1', '1', 'a', page('first'))
    expect(cache.get('2', 'a')).toBeUndefined()
    expect(cache.get('1', 'a')).toBeUndefined()
  })
  test('is dropped with the first page of another state', () => {
    const cache = new PageCache()
    cache.keep('1', '1', 'a', page('first'))
    cache.keep('2', '2', 'b', page('second'))
    expect(cache.get('2', 'a')).toBeUndefined()
    expect(cache.get('2', 'b')).toEqual(page('second'))
  })
  test('begun under an older state is not kept', () => {
    const cache = new PageCache()
    cache.keep('1', '2', 'a', page('withdrawn meanwhile'))
    expect(cache.get('2', 'a')).toBeUndefined()
    expect(cache.get('1', 'a')).toBeUndefined()
  })
  test('takes the place of the one before', () => {
    const cache = new PageCache()
    cache.keep('1', '1', 'a', page('first'))
    cache.keep('1', '1', 'a', page('second'))
    expect(cache.get('1', 'a')).toEqual(page('second'))
  })
})

describe('when there is no more room', () => {
  test('the oldest pages make room', () => {
    const cache = new PageCache()
    for (let number = 0; number < 20; number++) cache.keep('1', '1', String(number), page('', 4 * million))
    const kept = Array.from({ length: 20 }, (_, number) => number).filter((number) =>
      cache.get('1', String(number)),
    )
    expect(kept).toEqual([4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19])
  })
  test('a very large page is not kept at all', () => {
    const cache = new PageCache()
    cache.keep('1', '1', 'a', page('first'))
    cache.keep('1', '1', 'huge', page('', 5 * million))
    expect(cache.get('1', 'huge')).toBeUndefined()
    expect(cache.get('1', 'a')).toBeDefined()
  })
  test('a page kept again and again takes its room once', () => {
    const cache = new PageCache()
    cache.keep('1', '1', 'other', page('other'))
    for (let times = 0; times < 100; times++) cache.keep('1', '1', 'a', page('', 4 * million))
    expect(cache.get('1', 'other')).toBeDefined()
  })
})

test('whatever is kept and asked for, no page of another state is ever given', () => {
  const states = fc.constantFrom('1', '2', '3')
  const steps = fc.array(
    fc.record({ begun: states, now: states, key: fc.constantFrom('a', 'b'), keeps: fc.boolean() }),
  )
  fc.assert(
    fc.property(steps, (all) => {
      const cache = new PageCache()
      for (const { begun, now, key, keeps } of all) {
        if (keeps) cache.keep(begun, now, key, page(`${begun} ${key}`))
        const [[, text] = []] = cache.get(now, key)?.headers ?? []
        if (text !== undefined) expect(text).toBe(`${now} ${key}`)
      }
    }),
  )
})
