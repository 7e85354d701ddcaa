/** Checks a password the way Payload keeps it, for the places where Payload itself does not ask. */
import crypto from 'node:crypto'
import { promisify } from 'node:util'

interface Kind {
  prefix: string
  iterations: number
  length: number
}

const derive = (typed: string, salt: string, { iterations, length }: Kind): Promise<Buffer> =>
  promisify(crypto.pbkdf2)(typed, salt, iterations, length, 'sha256')

/** As Payload writes them now; an older one is replaced with the next sign-in. */
const present: Kind = { prefix: 'pbkdf2-sha256-v1:', iterations: 600_000, length: 32 }
const older: Kind = { prefix: '', iterations: 25_000, length: 512 }

export interface StoredPassword {
  hash?: string | null
  salt?: string | null
}

export async function isPassword(typed: string, { hash, salt }: StoredPassword): Promise<boolean> {
  if (!hash || !salt) return false
  const kind = hash.startsWith(present.prefix) ? present : older
  const stored = Buffer.from(hash.slice(kind.prefix.length), 'hex')
  const made = await derive(typed, salt, kind)
  return stored.length === made.length && crypto.timingSafeEqual(stored, made)
}

/** Takes as long as checking a password. For an account that does not exist: it must not answer sooner. */
export async function pretendToCheck(typed: string): Promise<void> {
  await derive(typed, crypto.randomBytes(32).toString('hex'), present)
}
