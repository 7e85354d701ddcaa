import { expect, test, vi } from 'vitest'

const own = vi.hoisted(() => {
  const address = 'https://cms.example.org'
  const secret = 'x'.repeat(64)
  Object.assign(process.env, {
    DATA_DIR: '/nowhere',
    CMS_URL: address,
    SITE_URL: 'https://example.org',
    PAYLOAD_SECRET: secret,
    WAKE_SECRET: secret,
    PREVIEW_SECRET: secret,
  })
  return address
})
import { tokenOf, withOwnCookie, withSession } from '../../../cms/guard/sessionCookie.ts'

/** What Payload would see of a request with this cookie. */
const seen = (cookie: string, more: Record<string, string> = {}) =>
  withSession(new Headers({ cookie, origin: own, ...more })).get('authorization')

test('on https the session cookie has a name that only this very address can set', () => {
  const answer = new Response(null, {
    headers: { 'set-cookie': 'payload-token=abc; Path=/; HttpOnly=true; SameSite=Lax' },
  })
  expect(withOwnCookie(answer).headers.getSetCookie()).toEqual([
    '__Host-payload-token=abc; Path=/; HttpOnly; SameSite=Lax; Secure',
  ])
})

test('on https a cookie of the plain name, as a neighbour could set one, is no session', () => {
  expect(seen('payload-token=stolen')).toBeNull()
  expect(seen('payload-token=stolen; __Host-payload-token=own')).toBe('JWT own')
  expect(tokenOf(new Headers({ cookie: 'payload-token=x' }))).toBeUndefined()
})

test('other cookies stay as they are', () => {
  const answer = new Response(null, { headers: { 'set-cookie': 'payload-lng=en; Path=/' } })
  expect(withOwnCookie(answer).headers.getSetCookie()).toEqual(['payload-lng=en; Path=/'])
  const headers = withSession(new Headers({ cookie: '__Host-payload-token=x; payload-lng=en', origin: own }))
  expect(headers.get('cookie')).toBe('payload-lng=en')
})

test('a link in a mail leads into the admin with her session', () => {
  const cookie = '__Host-payload-token=own'
  const link = { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'document' }
  const from = (fields: Record<string, string>) =>
    withSession(new Headers({ cookie, ...fields })).get('authorization')
  expect(from(link)).toBe('JWT own')
  expect(from({ ...link, 'sec-fetch-dest': 'iframe' })).toBeNull()
  expect(from({ ...link, origin: 'https://evil.example' })).toBeNull()
})
