/** Tells whether a document became another one, without keeping what stood in it. */
import { createHash } from 'node:crypto'

/** Change with every write or reading, or are nobody's business. */
const left = [
  'createdAt',
  'updatedAt',
  'submittedBy',
  'sessions',
  'loginAttempts',
  'lockUntil',
  'currentPassword',
]

const isEmpty = (value: unknown): boolean =>
  value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0)

/** A reference counts as its id, however far it was followed: only documents of their own know when they were made. */
const plain = (value: unknown, isTop = false): unknown => {
  if (value instanceof Date) return value.toISOString()
  if (Array.isArray(value)) return value.map((one) => plain(one))
  if (typeof value !== 'object' || value === null) return value
  const document = value as Record<string, unknown>
  if (!isTop && 'id' in document && 'createdAt' in document) return document['id']
  return Object.fromEntries(
    Object.keys(document)
      .filter((key) => !left.includes(key))
      .sort()
      .map((key) => [key, plain(document[key])] as const)
      .filter(([, one]) => !isEmpty(one)),
  )
}

/** The same for the same content; 32 characters of SHA-256. */
export const contentHash = (document: unknown): string =>
  createHash('sha256')
    .update(JSON.stringify(plain(document, true)))
    .digest('hex')
    .slice(0, 32)
