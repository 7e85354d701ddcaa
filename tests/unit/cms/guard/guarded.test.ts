import { beforeEach, describe, expect, test, vi } from 'vitest'

const own = vi.hoisted(() => {
  const address = 'http://localhost:3000'
  const secret = 'x'.repeat(64)
  Object.assign(process.env, {
    DATA_DIR: '/nowhere',
    CMS_URL: address,
    SITE_URL: 'http://localhost:4321',
    PAYLOAD_SECRET: secret,
    WAKE_SECRET: secret,
    PREVIEW_SECRET: secret,
  })
  return address
})
import { guarded } from '../../../../cms/guard/guarded.ts'
import { forgetCounts } from '../../../../cms/guard/limits.ts'

beforeEach(forgetCounts)

interface Sent {
  method?: string
  headers?: Record<string, string>
  body?: BodyInit
  answer?: Response
}
const signedIn = { cookie: 'payload-token=x; payload-lng=de', origin: own }
const json = { ...signedIn, 'content-type': 'application/json' }

/** The answer, and the request as it reached Payload. */
async function send(address: string, { method = 'GET', headers = signedIn, body, answer }: Sent = {}) {
  let reached: { method: string; url: string; headers: Headers; text: string } | undefined
  const handler = guarded(async (request) => {
    const text = await request.text()
    reached = { method: request.method, url: request.url, headers: request.headers, text }
    return answer ?? Response.json({ docs: [] })
  })
  const url = new URL(`/api/${address}`, own)
  const request = new Request(url, {
    method,
    headers,
    ...(body === undefined ? {} : { body, duplex: 'half' }),
  })
  const response = await handler(request, {
    params: Promise.resolve({ slug: url.pathname.split('/').slice(2) }),
  })
  return { status: response.status, reached, response }
}

describe('a request', () => {
  test('that may go on reaches Payload with its body', async () => {
    const { status, reached } = await send('offers', { method: 'POST', headers: json, body: '{"a":1}' })
    expect([status, reached?.method, reached?.text]).toEqual([200, 'POST', '{"a":1}'])
  })
  test('that is refused never reaches Payload, and the answer says why in the language asked for', async () => {
    const headers = { ...signedIn, 'accept-language': 'en' }
    const { status, reached, response } = await send('offers?limit=0', { headers })
    expect([status, reached]).toEqual([400, undefined])
    expect(await response.json()).toEqual({ errors: [{ message: expect.stringMatching(/250/) as string }] })
  })
  test('without the cookie of somebody signed in reaches only what is open', async () => {
    expect((await send('offers', { headers: {} })).status).toBe(403)
    expect((await send('offers', { headers: { cookie: 'other=payload-token=x' } })).status).toBe(403)
    expect((await send('health', { headers: {} })).status).toBe(200)
  })
  test('to a path without an end is read as the path it is', async () => {
    const handler = guarded(() => Promise.resolve(new Response()))
    const answer = await handler(new Request(`${own}/api`), { params: Promise.resolve({}) })
    expect(answer.status).toBe(403)
  })
  test('that another site sent writes nothing, whoever is signed in', async () => {
    const headers = { ...json, origin: 'https://evil.example' }
    const { status, reached } = await send('offers', { method: 'POST', headers, body: '{}' })
    expect([status, reached]).toEqual([403, undefined])
  })
  test('larger than a form reaches Payload only as a picture', async () => {
    const body = 'x'.repeat(300 * 1024)
    const form = new FormData()
    form.set('_payload', '{"alt":"x"}')
    form.set('file', new File([body], 'x.png'))
    expect((await send('offers', { method: 'POST', headers: json, body })).status).toBe(413)
    expect((await send('offers', { method: 'POST', body: form })).status).toBe(413)
    expect((await send('media', { method: 'POST', headers: json, body })).status).toBe(413)
    expect((await send('media', { method: 'POST', body: form })).status).toBe(200)
  })
  test('that is no document never reaches Payload', async () => {
    for (const body of ['', '{', '[]', '7', 'null', '{"__proto__":{}}', '{"a":"\\u0000"}', '{"a":1e999}']) {
      const { status, reached } = await send('offers', { method: 'POST', headers: json, body })
      expect([body, status, reached?.text]).toEqual(body === '' ? ['', 200, '{}'] : [body, 400, undefined])
    }
    const asText = { ...signedIn, 'content-type': 'text/plain' }
    expect((await send('offers', { method: 'POST', headers: asText, body: '{}' })).status).toBe(400)
    expect(
      (await send('import/offers', { method: 'POST', headers: asText, body: 'Titel' })).reached?.text,
    ).toBe('Titel')
  })
  test('that writes more often than anybody types has to wait', async () => {
    const headers = { ...json }
    const statuses: number[] = []
    for (let count = 0; count < 1201; count++)
      statuses.push((await send('offers/1', { method: 'PATCH', headers, body: '{}' })).status)
    expect([statuses.indexOf(429), (await send('offers')).status]).toEqual([1200, 200])
  })
})

describe('a session', () => {
  test('reaches Payload as a header, and the cookie stays here', async () => {
    const { reached } = await send('offers')
    expect([reached?.headers.get('authorization'), reached?.headers.get('cookie')]).toEqual([
      'JWT x',
      'payload-lng=de',
    ])
  })
  test('is not taken from a request that another site made', async () => {
    const headers = { cookie: signedIn.cookie, 'sec-fetch-site': 'cross-site' }
    expect((await send('offers', { headers })).reached?.headers.get('authorization')).toBeNull()
  })
  test('is not taken from a request that does not say where it comes from', async () => {
    const { reached } = await send('offers', { headers: { cookie: signedIn.cookie } })
    expect(reached?.headers.get('authorization')).toBeNull()
  })
  test('is not taken from a header that somebody sends', async () => {
    const headers = { origin: own, authorization: 'JWT stolen' }
    expect((await send('users/me', { headers })).reached?.headers.get('authorization')).toBeNull()
  })
  test('comes back as a cookie that no script reads and no other path keeps', async () => {
    const answer = new Response('{}', {
      headers: { 'set-cookie': 'payload-token=abc; Expires=Mon, 23 Nov 2026 05:00:00 GMT; HttpOnly=true' },
    })
    const { response } = await send('users/login', { method: 'POST', headers: json, body: '{}', answer })
    expect(response.headers.getSetCookie()).toEqual([
      'payload-token=abc; Path=/; HttpOnly; SameSite=Lax; Expires=Mon, 23 Nov 2026 05:00:00 GMT',
    ])
  })
})

/** The admin asks for what it points to with a POST that means GET, its query in the body. */
describe('a question in the body of a POST', () => {
  const form = { ...signedIn, 'content-type': 'application/x-www-form-urlencoded' }
  const asGet = { ...form, 'x-http-method-override': 'GET' }

  test.each(['x-http-method-override', 'x-payload-http-method-override'])(
    'with %s reaches Payload as the GET it is',
    async (header) => {
      const headers = { ...form, [header]: 'GET' }
      const body = 'depth=0&limit=10&where[id][in][0]=a'
      const { reached } = await send('offers?limit=9', { method: 'POST', headers, body })
      expect([reached?.method, reached?.url, reached?.text]).toEqual(['GET', `${own}/api/offers?${body}`, ''])
    },
  )
  test.each([
    ['everything', 'limit=0', 400],
    ['great depth', 'depth=9', 400],
    ['a long way', 'where[a.b.c.d][equals]=x', 400],
    ['too much at once', `where[title][equals]=${'x'.repeat(9000)}`, 414],
    ['everything, behind an address that asks for little', '&limit=0', 400],
  ])('is refused when it asks for %s', async (_what, body, status) => {
    const { status: answered, reached } = await send('offers', { method: 'POST', headers: asGet, body })
    expect([answered, reached]).toEqual([status, undefined])
    expect((await send('offers?depth=0', { method: 'POST', headers: asGet, body })).status).toBe(status)
  })
  test('is no question when it is written as JSON, which could hide one in its language', async () => {
    const headers = { ...asGet, 'content-type': 'application/json' }
    const body = JSON.stringify({ locale: 'de&limit=0' })
    const { reached } = await send('offers', { method: 'POST', headers, body })
    expect([reached?.method, reached?.headers.get('x-http-method-override')]).toEqual(['POST', null])
  })
  test('of who has not signed in is refused as the GET it is', async () => {
    const { cookie: _, ...headers } = asGet
    expect((await send('users/login', { method: 'POST', headers, body: '' })).status).toBe(403)
    expect((await send('offers', { method: 'POST', headers, body: 'limit=10' })).status).toBe(403)
  })
  test('that only says so in another word stays a POST', async () => {
    const headers = { ...json, 'x-http-method-override': 'PATCH' }
    const { reached } = await send('offers', { method: 'POST', headers, body: '{}' })
    expect([reached?.method, reached?.text]).toEqual(['POST', '{}'])
  })
})

describe('who has forgotten her password', () => {
  test('gets one answer at once, before anybody has looked for the account', async () => {
    const waiting = Promise.withResolvers<Response>()
    const handler = guarded(() => waiting.promise)
    const ask = (body: string) =>
      handler(new Request(`${own}/api/users/forgot-password`, { method: 'POST', headers: json, body }), {
        params: Promise.resolve({ slug: ['users', 'forgot-password'] }),
      })
    const answers = await Promise.all(['{"email":"a@example.org"}', '{}', '{"email":7}'].map(ask))
    const texts = await Promise.all(answers.map((answer) => answer.text()))
    expect(new Set(texts.map((text, index) => `${String(answers[index]!.status)} ${text}`)).size).toBe(1)
    waiting.resolve(new Response())
  })
})
