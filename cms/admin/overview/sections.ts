/** What somebody finds on her start page: the offers that wait for her, and those that wait for others. */
import type { Where } from 'payload'
import type { CmsUser } from '../../access/roles.ts'

/** Names of the lists. Their words stand in locales/ as `overview.<name>`. */
export const sectionNames = ['queue', 'returned', 'drafts', 'waiting'] as const

export interface Section {
  readonly name: (typeof sectionNames)[number]
  readonly where: Where
  readonly sort: string
  /** The day that counts here */
  readonly since: 'submittedAt' | 'updatedAt'
}

const queue: Section = {
  name: 'queue',
  where: { review: { equals: 'submitted' } },
  sort: 'submittedAt',
  since: 'submittedAt',
}
const returned: Section = {
  name: 'returned',
  where: { review: { equals: 'returned' } },
  sort: '-updatedAt',
  since: 'updatedAt',
}
const drafts: Section = {
  name: 'drafts',
  where: {
    and: [
      { _status: { equals: 'draft' } },
      { or: [{ review: { exists: false } }, { review: { equals: 'draft' } }] },
    ],
  },
  sort: '-updatedAt',
  since: 'updatedAt',
}
const waiting: Section = { ...queue, name: 'waiting' }

/** In the order in which somebody should look at them; nothing for who writes no offers. */
export function sectionsFor({ role, trusted }: CmsUser): Section[] {
  if (role === 'admin' || role === 'coordinator') return [queue, drafts]
  if (role !== 'provider') return []
  return trusted ? [drafts] : [returned, drafts, waiting]
}
