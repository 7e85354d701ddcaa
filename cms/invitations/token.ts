/** The secret of a link that is sent by mail and works once, and how it is recognised without being kept. */
import { createHash, randomBytes } from 'node:crypto'
import type { Where } from 'payload'

const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex')

/** A new secret of 256 bits, for an address, and what is kept of it for so many days. */
export function newLink(days: number) {
  const token = randomBytes(32).toString('base64url')
  const expiresAt = new Date(Date.now() + days * 86_400_000).toISOString()
  return { token, kept: { tokenHash: hashOf(token), expiresAt } }
}

/** What a secret opens while it is good. @param usedAt the field that tells since when it is not any more */
export const openedBy = (token: string, usedAt: 'acceptedAt' | 'answeredAt'): Where => ({
  and: [
    { tokenHash: { equals: hashOf(token) } },
    { [usedAt]: { exists: false } },
    { expiresAt: { greater_than: new Date().toISOString() } },
  ],
})
