/**
 * The link of a reminder: it says which offer, who was sent it and until when, signed by us, so that nothing has to be
 * kept to recognise it. It opens one page about one offer, and only for as long as its person may write for the offer.
 */
import { createHmac, timingSafeEqual } from 'node:crypto'
import { settings } from '../settings.ts'

/** Days for which a link opens its page */
export const linkDays = 30

export interface Link {
  readonly offer: string
  readonly person: string
}

/** A key of its own: what is signed here opens nothing elsewhere. */
const signed = (body: string): string =>
  createHmac('sha256', settings.payloadSecret).update(`check-link/${body}`).digest('base64url')

const isSame = (a: string, b: string): boolean =>
  a.length === b.length && timingSafeEqual(Buffer.from(a), Buffer.from(b))

export function tokenFor({ offer, person }: Link, now: Date): string {
  const until = Math.floor(now.getTime() / 1000) + linkDays * 86_400
  const body = `${offer}.${person}.${until.toString(36)}`
  return `${body}.${signed(body)}`
}

export const checkAddress = (link: Link, now: Date): string =>
  `${settings.cmsUrl}/check/${tokenFor(link, now)}`

/** What a link says, or why it opens nothing. */
export function readToken(token: string, now: Date): Link | 'forged' | 'expired' {
  const [offer = '', person = '', until = '', signature = '', ...rest] = token.split('.')
  if (rest.length > 0 || !isSame(signature, signed(`${offer}.${person}.${until}`))) return 'forged'
  return Number.parseInt(until, 36) * 1000 < now.getTime() ? 'expired' : { offer, person }
}
