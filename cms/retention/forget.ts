/** What leaves, each kind after its time. Every rule can run twice on the same day and finds nothing the second time. */
import { readdir, rm, stat } from 'node:fs/promises'
import path from 'node:path'
import type { Payload, Where } from 'payload'
import { addMonths, todayInBerlin } from '../../content-models/localDate.ts'
import { together } from '../database/together.ts'
import { mailFolder } from '../mails/files.ts'
import { settings } from '../settings.ts'

const dayLength = 86_400_000

export const daysAgo = (days: number, now: Date): string =>
  new Date(now.getTime() - days * dayLength).toISOString()
export const monthsAgo = (months: number, now: Date): string =>
  `${addMonths(todayInBerlin(now), -months)}T00:00:00.000Z`

type Forget = (payload: Payload, before: string) => Promise<unknown>

const deleted = (
  payload: Payload,
  collection: 'contact-changes' | 'mails' | 'reports' | 'invitations' | 'confirmations' | 'decisions',
  where: Where,
) => payload.db.deleteMany({ collection, where })

/** What happened stays; who did it does not. */
export const namesInAudit: Forget = (payload, before) =>
  payload.db.updateMany({
    collection: 'audit',
    where: {
      and: [
        { createdAt: { less_than: before } },
        { who: { exists: true } },
        { who: { not_equals: 'system' } },
      ],
    },
    data: { who: null, whoName: null },
  })

/** Her texts stay, and what she said; her name goes with the account. */
export const closedAccounts: Forget = async (payload, before) => {
  const { docs } = await payload.db.find<{ id: string }>({
    collection: 'users',
    where: { and: [{ disabled: { equals: true } }, { disabledAt: { less_than: before } }] },
    limit: 0,
    pagination: false,
  })
  for (const { id } of docs)
    await together(payload, async (req) => {
      const where: Where = { author: { equals: id } }
      await payload.db.updateMany({ collection: 'comments', where, data: { authorName: '–' }, req })
      // eslint-disable-next-line no-restricted-syntax -- the time that was promised is over; nobody asks
      await payload.delete({ collection: 'users', id, overrideAccess: true, req })
    })
}

export const letters: Forget = (payload, before) =>
  deleted(payload, 'mails', {
    or: [
      { sentAt: { less_than: before } },
      { and: [{ sentAt: { exists: false } }, { createdAt: { less_than: before } }] },
    ],
  })

export const letterFiles: Forget = async (_, before) => {
  const folder = mailFolder(settings.dataDir)
  for (const name of await readdir(folder).catch(() => [])) {
    const file = path.join(folder, name)
    if ((await stat(file)).mtime.toISOString() < before) await rm(file)
  }
}

/** Nothing is counted further back. */
export const decisions: Forget = (payload, before) =>
  deleted(payload, 'decisions', { publishedAt: { less_than: before } })

/** What was seen, and what nobody has seen for so long that it is the way it is now. */
export const contactChanges: Forget = (payload, before) =>
  deleted(payload, 'contact-changes', { createdAt: { less_than: before } })

/** What readers said of an offer, looked at or not. */
export const reports: Forget = (payload, before) =>
  deleted(payload, 'reports', { day: { less_than: before } })

export const invitations: Forget = (payload, before) =>
  deleted(payload, 'invitations', {
    or: [{ expiresAt: { less_than: before } }, { acceptedAt: { less_than: before } }],
  })

/** Nobody has confirmed that the address was hers. */
export const unconfirmedWishes: Forget = (payload, before) =>
  deleted(payload, 'invitations', {
    and: [
      { 'joining.name': { exists: true } },
      { acceptedAt: { exists: false } },
      { createdAt: { less_than: before } },
    ],
  })

export const unansweredQuestions: Forget = (payload, before) =>
  deleted(payload, 'confirmations', {
    and: [{ answeredAt: { exists: false } }, { expiresAt: { less_than: before } }],
  })

/** With the address that answered. What was said about the offer stays with the offer. */
export const answers: Forget = (payload, before) =>
  deleted(payload, 'confirmations', { answeredAt: { less_than: before } })

/** The name of what somebody opens and leaves again: without one, there is nothing in it that anybody could find. */
const nameOf = { offers: 'title', places: 'name', organisations: 'name' } as const

/** Forms that somebody opened and left without giving the thing a name. */
export const emptyDrafts: Forget = async (payload, before) => {
  for (const [collection, name] of Object.entries(nameOf) as [keyof typeof nameOf, string][]) {
    const { docs } = await payload.find({
      collection,
      draft: true,
      depth: 0,
      where: {
        and: [
          { _status: { equals: 'draft' } },
          { or: [{ [name]: { exists: false } }, { [name]: { equals: '' } }] },
          { updatedAt: { less_than: before } },
        ],
      },
      select: {},
      limit: 0,
      pagination: false,
      // eslint-disable-next-line no-restricted-syntax -- the clock asks, not a person
      overrideAccess: true,
    })
    for (const { id } of docs) await forgetDraft(payload, collection, id)
  }
}

/** What is public stays, whatever nameless draft lies beside it. */
async function forgetDraft(payload: Payload, collection: keyof typeof nameOf, id: string): Promise<void> {
  const saved = await payload.db.findOne<{ id: string; _status?: string; secret?: boolean }>({
    collection,
    where: { id: { equals: id } },
  })
  if (!saved || saved._status === 'published' || saved.secret === true) return
  await together(payload, (req) =>
    // eslint-disable-next-line no-restricted-syntax -- as above
    payload.delete({ collection, id, overrideAccess: true, req }),
  )
}
