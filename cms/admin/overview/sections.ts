/** What somebody finds on her start page: what waits for her, and what waits for others. */
import type { Where } from 'payload'
import { addMonths } from '../../../content-models/localDate.ts'
import { isStaff, type CmsUser } from '../../access/roles.ts'

/** Names of the lists. Their words stand in locales/ as `overview.<name>`. */
export const sectionNames = ['joining', 'queue', 'returned', 'drafts', 'waiting', 'expiring'] as const

export interface Section {
  readonly name: (typeof sectionNames)[number]
  readonly where: Where
  readonly sort: string
  /** The day that counts here, and whether something lasts since it or until it */
  readonly since: 'submittedAt' | 'updatedAt' | 'createdAt' | 'endsOn'
  /** Whose documents they are, where not offers */
  readonly collection?: 'offers' | 'organisations'
}

/** Organisations that added themselves. */
const joining: Section = {
  name: 'joining',
  collection: 'organisations',
  where: { joining: { equals: 'new' } },
  sort: 'createdAt',
  since: 'createdAt',
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
/** Money or dates that end within half a year: what follows should be talked about now (S14). */
const expiring = (today: string): Section => {
  const soon = { greater_than: `${today}T00:00:00.000Z`, less_than: `${addMonths(today, 6)}T00:00:00.000Z` }
  return {
    name: 'expiring',
    where: {
      and: [{ _status: { equals: 'published' } }, { or: [{ validUntil: soon }, { fundedUntil: soon }] }],
    },
    sort: 'fundedUntil,validUntil',
    since: 'endsOn',
  }
}
const waiting: Section = { ...queue, name: 'waiting' }

/** In the order in which somebody should look at them; nothing for who writes no offers. */
export function sectionsFor({ role, trusted }: CmsUser, today: string): Section[] {
  if (isStaff({ role })) return [joining, queue, drafts, expiring(today)]
  if (role !== 'provider') return []
  return trusted ? [drafts] : [returned, drafts, waiting]
}
