import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { respond } from '../../../../site/http/respond.ts'

const html = (text: string) => new Response(text, { headers: { 'content-type': 'text/html' } })
const request = (headers: Record<string, string> = {}) =>
  new Request('http://localhost/de/offers', { headers })

test('an offer withdrawn during a slow render is never seen again', async () => {
  let seq = 1
  const state = () => `epoch ${String(seq)}`
  let finish = (_: Response): void => undefined
  const slow = respond({
    request: request(),
    key: 'slow',
    state,
    render: () => new Promise<Response>((resolve) => (finish = resolve)),
  })
  await Promise.resolve()
  seq = 2
  finish(html('an address published by mistake'))
  await slow
  const later = await respond({
    request: request(),
    key: 'slow',
    state,
    render: () => Promise.resolve(html('gone')),
  })
  expect(await later.text()).toBe('gone')
})

test('a page of one state is rendered once, and anew after something was published', async () => {
  let seq = 1
  let renders = 0
  const ask = () =>
    respond({
      request: request(),
      key: 'kept',
      state: () => `kept ${String(seq)}`,
      render: () => Promise.resolve(html(`render ${String(++renders)}`)),
    })
  await ask()
  expect(await (await ask()).text()).toBe('render 1')
  seq = 2
  expect(await (await ask()).text()).toBe('render 2')
})

test('what may not be stored is rendered for everybody anew', async () => {
  let renders = 0
  const ask = () =>
    respond({
      request: request(),
      key: 'sensitive',
      state: () => 'one',
      render: () =>
        Promise.resolve(
          new Response(String(++renders), {
            headers: { 'content-type': 'text/html', 'cache-control': 'no-store' },
          }),
        ),
    })
  await ask()
  const second = await ask()
  expect(await second.text()).toBe('2')
  expect(second.headers.has('etag')).toBe(false)
})

test('a browser that has the page already gets 304 and no bytes', async () => {
  const asked = { key: 'etag', state: () => 'one', render: () => Promise.resolve(html('page')) }
  const first = await respond({ request: request(), ...asked })
  const etag = first.headers.get('etag') ?? ''
  const second = await respond({ request: request({ 'if-none-match': etag }), ...asked })
  expect(second.status).toBe(304)
  expect(await second.text()).toBe('')
})

test('every page carries the security headers', async () => {
  const { headers } = await respond({
    request: request(),
    key: undefined,
    state: () => 'one',
    render: () => Promise.resolve(html('x')),
  })
  expect(headers.get('content-security-policy')).toMatch(
    /^default-src 'none'; style-src( 'sha256-[\w+/=]+')+; script-src 'self'/,
  )
  expect(headers.get('content-security-policy')).not.toContain('unsafe')
  for (const name of ['x-content-type-options', 'x-frame-options', 'referrer-policy', 'permissions-policy'])
    expect(headers.get(name), name).toBeTruthy()
})

test('an answer without body to HEAD is not what the next GET gets', async () => {
  const head = new Request('http://localhost/de/offers.json', { method: 'HEAD' })
  const asked = { key: 'head', state: () => 'one', render: () => Promise.resolve(html('')) }
  await respond({ request: head, ...asked })
  const get = await respond({ request: request(), ...asked, render: () => Promise.resolve(html('found')) })
  expect(await get.text()).toBe('found')
})

test('a body tells its hash, whatever its compression', async () => {
  const words = 'offers '.repeat(200)
  const hash = createHash('sha256').update(words).digest('base64')
  for (const encoding of ['br', 'gzip', 'identity']) {
    const page = await respond({
      request: request({ 'accept-encoding': encoding }),
      key: undefined,
      state: () => 'one',
      render: () => Promise.resolve(html(words)),
    })
    expect(page.headers.get('content-sha256')).toBe(hash)
  }
})
