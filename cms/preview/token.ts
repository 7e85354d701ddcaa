/**
 * The token of a preview's address: which entry it shows and until when, signed. Nothing of it is kept, so a link ends by
 * itself, and earlier only with its entry. Letters, digits, "-" and "_", so that it stands in an address as it is.
 */
import { createHmac, timingSafeEqual } from 'node:crypto'

export interface Pass {
  readonly kind: 'offer'
  readonly id: string
  /** Seconds since 1970 */
  readonly until: number
}

export const validDays = 7
const longest = validDays * 86_400

const signatureOf = (secret: string, text: string): string =>
  createHmac('sha256', secret).update(`preview.${text}`).digest('base64url')

/** @param now in seconds since 1970 */
export function newToken(secret: string, id: string, now: number): { token: string; until: number } {
  const until = now + longest
  const text = `offer-${id}-${until.toString(36)}`
  return { token: `${text}-${signatureOf(secret, text)}`, until }
}

/** 32 bytes in base64url are always 43 letters, so the signature is found whatever letters it has. */
const form = /^((offer)-([\w-]{1,40})-([0-9a-z]{1,8}))-([\w-]{43})$/

/** What a token opens: its pass, "over" when its time has passed, undefined when it is none of ours. */
export function readToken(secret: string, token: string, now: number): Pass | 'over' | undefined {
  const [, text = '', , id = '', until36 = '', signature = ''] = form.exec(token) ?? []
  const right = signatureOf(secret, text)
  if (!timingSafeEqual(Buffer.from(right), Buffer.from(signature.padEnd(right.length)))) return undefined
  const until = Number.parseInt(until36, 36)
  // Nobody here ever signs for longer; a clock that was wrong may have.
  if (until > now + longest) return undefined
  return until > now ? { kind: 'offer', id, until } : 'over'
}
