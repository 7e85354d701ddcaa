import { describe, expect, test } from 'vitest'
import { guarded } from '../../../../cms/guard/guarded.ts'

interface Sent {
  method?: string
  headers?: Record<string, string>
  body?: string
}
const signedIn = { cookie: 'payload-token=x' }

/** The status of the answer, and whether the request reached Payload with what it carried. */
async function send(address: string, { method = 'GET', headers = signedIn, body }: Sent = {}) {
  let reached: string | undefined
  const handler = guarded(async (request) => {
    reached = await request.text()
    return Response.json({ docs: [] })
  })
  const url = new URL(`/api/${address}`, 'http://localhost:3000')
  const request = new Request(url, { method, headers, ...(body === undefined ? {} : { body }) })
  const answer = await handler(request, {
    params: Promise.resolve({ slug: url.pathname.split('/').slice(2) }),
  })
  return { status: answer.status, reached, answer }
}
const form = { 'content-type': 'application/x-www-form-urlencoded' }
const asGet = { ...signedIn, ...form, 'x-http-method-override': 'GET' }

describe('a request', () => {
  test('that may go on reaches Payload', async () => {
    expect(await send('offers?limit=10')).toMatchObject({ status: 200, reached: '' })
  })
  test('that is refused never reaches Payload, and the answer says why', async () => {
    const { status, reached, answer } = await send('offers?limit=0')
    expect({ status, reached }).toEqual({ status: 400, reached: undefined })
    expect(await answer.json()).toEqual({ errors: [{ message: expect.stringMatching(/100/) as string }] })
  })
  test('without the cookie of somebody signed in reaches only what is open', async () => {
    expect((await send('offers', { headers: {} })).status).toBe(403)
    expect((await send('offers', { headers: { cookie: 'other=payload-token=x' } })).status).toBe(403)
    expect((await send('health', { headers: {} })).status).toBe(200)
  })
  test('to a path without an end is read as the path it is', async () => {
    const handler = guarded(() => Promise.resolve(new Response()))
    const answer = await handler(new Request('http://localhost:3000/api'), { params: Promise.resolve({}) })
    expect(answer.status).toBe(403)
  })
})

/** The admin asks for what it points to with a POST that means GET, its query in the body. */
describe('a question in the body of a POST', () => {
  test.each(['x-http-method-override', 'x-payload-http-method-override'])(
    'with %s goes on, body and all',
    async (header) => {
      const headers = { ...signedIn, ...form, [header]: 'GET' }
      const body = 'depth=0&limit=10&where[id][in][0]=a'
      expect(await send('offers', { method: 'POST', headers, body })).toMatchObject({
        status: 200,
        reached: body,
      })
    },
  )
  test.each([
    ['everything', 'limit=0', 400],
    ['great depth', 'depth=10', 400],
    ['a long way', 'where[a.b.c.d][equals]=x', 400],
    ['too much at once', `where[title][equals]=${'x'.repeat(5000)}`, 414],
    ['everything, behind an address that asks for little', '&limit=0', 400],
  ])('is refused when it asks for %s', async (_what, body, status) => {
    expect(await send('offers', { method: 'POST', headers: asGet, body })).toMatchObject({
      status,
      reached: undefined,
    })
    expect((await send('offers?depth=0', { method: 'POST', headers: asGet, body })).status).toBe(status)
  })
  test('is refused when it is written as JSON, for it can hide a query in its language', async () => {
    const headers = { ...asGet, 'content-type': 'application/json' }
    const body = JSON.stringify({ locale: 'de&limit=0' })
    expect((await send('offers', { method: 'POST', headers, body })).status).toBe(400)
  })
  test('of who has not signed in is refused as the GET it is', async () => {
    const headers = { ...form, 'x-http-method-override': 'GET' }
    expect((await send('users/login', { method: 'POST', headers, body: '' })).status).toBe(403)
    expect((await send('offers', { method: 'POST', headers, body: 'limit=10' })).status).toBe(403)
  })
  test('that only says so in another word stays a POST', async () => {
    const headers = { ...signedIn, 'content-type': 'application/json', 'x-http-method-override': 'PATCH' }
    expect(await send('offers', { method: 'POST', headers, body: '{}' })).toMatchObject({
      status: 200,
      reached: '{}',
    })
  })
})
