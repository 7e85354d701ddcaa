/** The codes of a second factor: six digits that change every 30 seconds (RFC 6238), and eight for a lost phone. */
import { createHash, randomInt } from 'node:crypto'
import { Secret, TOTP } from 'otpauth'

const issuer = 'Wegweiserin'
/** Seconds of one step; a code of the step before or after is taken, too, for clocks that differ */
const period = 30
const neighbours = 1
const howMany = 8
/** Without letters that look like digits */
const letters = 'abcdefghjkmnpqrstuvwxyz23456789'
const length = 10

const totp = (secret: string, label = ''): TOTP =>
  new TOTP({ issuer, label, secret: Secret.fromBase32(secret), period })

/** 160 bits, as base32 */
export const newSecret = (): string => new Secret({ size: 20 }).base32

/** What an app on a phone reads from a picture. */
export const addressOfSecret = (secret: string, email: string): string => totp(secret, email).toString()

/**
 * The step of time that a code belongs to; undefined for a wrong one, and for one of a step that was taken before.
 * @param now milliseconds since 1970
 */
export function stepOf(secret: string, code: string, last: number, now: number): number | undefined {
  const delta = totp(secret).validate({ token: code, window: neighbours, timestamp: now })
  if (delta === null) return undefined
  const step = Math.floor(now / 1000 / period) + delta
  return step > last ? step : undefined
}

const tidy = (code: string): string => code.toLowerCase().replace(/[\s-]/g, '')
const fingerprint = (code: string): string => createHash('sha256').update(tidy(code)).digest('base64url')

const newRecoveryCode = (): string => {
  const code = Array.from({ length }, () => letters[randomInt(letters.length)]).join('')
  return `${code.slice(0, length / 2)}-${code.slice(length / 2)}`
}

/** Codes for a lost phone: shown once, kept as fingerprints. Each holds 49 bits, and five tries are allowed at a time. */
export function newRecovery(): { codes: string[]; kept: string } {
  const codes = Array.from({ length: howMany }, newRecoveryCode)
  return { codes, kept: codes.map(fingerprint).join(' ') }
}

/** What is left when a code for a lost phone was used; undefined when it is none of them. */
export function withoutRecovery(kept: string, code: string): string | undefined {
  const all = kept.split(' ').filter(Boolean)
  const rest = all.filter((one) => one !== fingerprint(code))
  return rest.length < all.length ? rest.join(' ') : undefined
}
