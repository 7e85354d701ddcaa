import { describe, expect, test } from 'vitest'
import { answerWithPart, partAsked } from '../../../../site/http/part.ts'

describe('of 100 bytes', () => {
  test.each<[range: string | null, expected: ReturnType<typeof partAsked>]>([
    [null, 'whole'],
    ['', 'whole'],
    ['bytes=0-1', { first: 0, last: 1 }],
    ['bytes=0-', { first: 0, last: 99 }],
    ['bytes=40-', { first: 40, last: 99 }],
    ['bytes=90-500', { first: 90, last: 99 }],
    ['bytes=-10', { first: 90, last: 99 }],
    ['bytes=-500', { first: 0, last: 99 }],
    ['bytes=99-99', { first: 99, last: 99 }],
    ['bytes=100-', 'beyond'],
    ['bytes=-0', 'beyond'],
    ['bytes=9999999999999999999999-', 'beyond'],
    ['bytes=5-2', 'whole'],
    ['bytes=-', 'whole'],
    ['bytes=0-1,5-6', 'whole'],
    ['bytes=a-b', 'whole'],
    ['lines=0-1', 'whole'],
  ])('%s asks for %j', (range, expected) => {
    expect(partAsked(range, 100)).toEqual(expected)
  })
})

describe('the answer', () => {
  const bytes = Uint8Array.from({ length: 100 }, (_, index) => index)
  const ask = async (headers: Record<string, string>) => {
    const answer = answerWithPart(new Request('http://localhost/media/x', { headers }), bytes, {
      etag: '"x"',
    })
    const body = [...new Uint8Array(await answer.arrayBuffer())]
    return [answer.status, answer.headers.get('content-range'), body.length, body[0]]
  }
  test('is the part that was asked for, and says of what', async () => {
    expect(await ask({ range: 'bytes=0-1' })).toEqual([206, 'bytes 0-1/100', 2, 0])
    expect(await ask({ range: 'bytes=40-' })).toEqual([206, 'bytes 40-99/100', 60, 40])
  })
  test('is the whole where no part is asked for, or one of another file', async () => {
    expect(await ask({})).toEqual([200, null, 100, 0])
    expect(await ask({ range: 'bytes=40-', 'if-range': '"y"' })).toEqual([200, null, 100, 0])
    expect(await ask({ range: 'bytes=40-', 'if-range': '"x"' })).toEqual([206, 'bytes 40-99/100', 60, 40])
  })
  test('says how long the file is when there is no such part', async () => {
    expect(await ask({ range: 'bytes=100-' })).toEqual([416, 'bytes */100', 0, undefined])
  })
})
