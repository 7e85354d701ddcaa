/** Checks a password the way Payload keeps it, for the places where Payload itself does not ask. */
import { pbkdf2, randomBytes, timingSafeEqual } from 'node:crypto'
import { promisify } from 'node:util'

const derive = promisify(pbkdf2)

/** As Payload writes them now; an older one is replaced with the next sign-in. */
const present = { prefix: 'pbkdf2-sha256-v1:', iterations: 600_000, length: 32 }
const older = { prefix: '', iterations: 25_000, length: 512 }

export interface StoredPassword {
  hash?: string | null
  salt?: string | null
}

export async function isPassword(typed: string, { hash, salt }: StoredPassword): Promise<boolean> {
  if (!hash || !salt) return false
  const { prefix, iterations, length } = hash.startsWith(present.prefix) ? present : older
  const stored = Buffer.from(hash.slice(prefix.length), 'hex')
  const made = await derive(typed, salt, iterations, length, 'sha256')
  return stored.length === made.length && timingSafeEqual(stored, made)
}

/** Takes as long as checking a password. For an account that does not exist: it must not answer sooner. */
export async function pretendToCheck(typed: string): Promise<void> {
  await derive(typed, randomBytes(32).toString('hex'), present.iterations, present.length, 'sha256')
}
