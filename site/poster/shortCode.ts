/**
 * The short code of an offer, for posters and for typing. It follows from the offer's id, so nothing has to be kept and it
 * never changes: SHA-256 of the id, written with 20 letters of which none looks like another and which make no words
 * (those of Open Location Code).
 */
import { createHash } from 'node:crypto'

const letters = '23456789CFGHJMPQRVWX'
const base = BigInt(letters.length)

/** 20⁷: among 5,000 offers, two share a code once in a hundred cases; who is older keeps it (shortCodes.ts). */
export const codeLength = 7

export function shortCode(id: string): string {
  let rest = BigInt(`0x${createHash('sha256').update(id).digest('hex')}`)
  let code = ''
  for (let at = 0; at < codeLength; at++) {
    code += letters[Number(rest % base)] ?? ''
    rest /= base
  }
  return code
}

/** A code as somebody typed it, small letters and spaces between them allowed; undefined when it cannot be one. */
export function readCode(typed: string): string | undefined {
  const code = typed.replace(/[\s-]/g, '').toUpperCase()
  return code.length === codeLength && [...code].every((letter) => letters.includes(letter))
    ? code
    : undefined
}
