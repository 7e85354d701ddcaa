import { expect, test } from 'vitest'
import { readBody, tooLarge } from '../../../../cms/guard/body.ts'

const request = (body: BodyInit, headers: Record<string, string> = {}) =>
  new Request('http://localhost/', { method: 'POST', body, headers, duplex: 'half' } as RequestInit)

/** A body that comes in pieces and never says how long it will be. */
function endless(read: { pieces: number }): ReadableStream {
  return new ReadableStream({
    pull(controller) {
      read.pieces += 1
      controller.enqueue(new Uint8Array(1000))
    },
  })
}

test('a body is read whole, as long as it is no larger than allowed', async () => {
  expect(await readBody(request('abc'), 3)).toEqual(new Uint8Array([97, 98, 99]))
})
test('a body of one byte too many is too large', async () => {
  expect(await readBody(request('abcd'), 3)).toBe(tooLarge)
})
test('a request without a body has none', async () => {
  expect(await readBody(new Request('http://localhost/'), 3)).toBeUndefined()
})
test('what says it is too large is not read at all', async () => {
  expect(await readBody(request('abc', { 'content-length': '1000' }), 100)).toBe(tooLarge)
})
test('what says nothing of its size is read only until it is too much', async () => {
  const read = { pieces: 0 }
  expect(await readBody(request(endless(read)), 5000)).toBe(tooLarge)
  expect(read.pieces).toBeLessThan(10)
})
test('what lies about its size is stopped all the same', async () => {
  const read = { pieces: 0 }
  expect(await readBody(request(endless(read), { 'content-length': '10' }), 5000)).toBe(tooLarge)
})
