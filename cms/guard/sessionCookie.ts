/**
 * The session's cookie. Payload gives all its cookies one prefix, also those of language and colours, which a page's
 * script could not store under `__Host-`; so only the session's is renamed, on its way out and in.
 * `__Host-`: no other (sub)domain, and nobody who listens on plain http, can put a cookie of this name in its place.
 */
import { settings } from '../settings.ts'
import { isFollowedLink, isForeign } from './origin.ts'

const payloads = 'payload-token'
export const sessionCookie = settings.isSecure ? `__Host-${payloads}` : payloads
const ownOrigin = new URL(settings.cmsUrl).origin

const pairs = (headers: Headers): string[] => (headers.get('cookie') ?? '').split(/;\s*/).filter(Boolean)
const nameOf = (pair: string): string => pair.split('=', 1)[0] ?? ''

/** The token that a browser sends; undefined where there is none. */
export const tokenOf = (headers: Headers): string | undefined =>
  pairs(headers)
    .find((pair) => nameOf(pair) === sessionCookie)
    ?.slice(sessionCookie.length + 1)

/**
 * The headers as Payload shall see them: the session as `Authorization`, the only place it looks for one; and none
 * where another site made the browser send the cookie, or where nobody says who did.
 */
export function withSession(headers: Headers): Headers {
  const seen = new Headers(headers)
  const token = tokenOf(headers)
  const others = pairs(headers).filter((pair) => !nameOf(pair).endsWith(payloads))
  seen.delete('authorization')
  seen.delete('cookie')
  if (others.length > 0) seen.set('cookie', others.join('; '))
  const isKnown = headers.has('origin') || headers.has('sec-fetch-site')
  const isOwn = isKnown && (!isForeign(headers, ownOrigin) || isFollowedLink(headers))
  if (token && isOwn) seen.set('authorization', `JWT ${token}`)
  return seen
}

/** Payload's `Set-Cookie` under our name. Its own forgets the path when it takes a cookie back, which then stays. */
function renamed(line: string): string {
  const [pair = '', ...attributes] = line.split(/;\s*/)
  const expires = attributes.find((attribute) => /^expires=/i.test(attribute))
  return [
    `${sessionCookie}=${pair.slice(payloads.length + 1)}`,
    'Path=/',
    'HttpOnly',
    'SameSite=Lax',
    ...(settings.isSecure ? ['Secure'] : []),
    ...(expires ? [expires] : []),
  ].join('; ')
}

/** The answer with its session cookie renamed. */
export function withOwnCookie(response: Response): Response {
  const lines = response.headers.getSetCookie()
  if (lines.length === 0) return response
  const headers = new Headers(response.headers)
  headers.delete('set-cookie')
  for (const line of lines) headers.append('set-cookie', nameOf(line) === payloads ? renamed(line) : line)
  return new Response(response.body, { status: response.status, statusText: response.statusText, headers })
}
