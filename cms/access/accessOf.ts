/** The rights table as Payload access functions: enforced in the database query of lists, counts, joins and exports alike. */
import type { Access, CollectionConfig, Where } from 'payload'
import { rights, type Action, type GuardedCollection } from './rights.ts'
import { isStaff, userOf, type CmsUser } from './roles.ts'

/** May somebody do this at all, and to which documents? */
export const may = (
  user: CmsUser | undefined,
  action: Action,
  collection: GuardedCollection,
): boolean | Where => (user ? rights[collection][action][user.role](user) : false)

/** Sent data may not claim to be published by who may not publish it: the second wall behind the publish gate. */
const claimsTooMuch = (user: CmsUser | undefined, collection: GuardedCollection, data: unknown): boolean =>
  (data as { _status?: unknown } | undefined)?._status === 'published' &&
  may(user, 'publish', collection) === false

const asked =
  (collection: GuardedCollection, action: Action): Access =>
  ({ req, data }) => {
    const user = userOf(req.user)
    if (claimsTooMuch(user, collection, data)) return false
    return may(user, action, collection)
  }

export const accessOf = (collection: GuardedCollection): NonNullable<CollectionConfig['access']> => ({
  read: asked(collection, 'read'),
  // Payload's default shows every version to everybody who is signed in.
  readVersions: ({ req }) => versionsOf(may(userOf(req.user), 'read', collection)),
  create: asked(collection, 'create'),
  update: asked(collection, 'update'),
  delete: asked(collection, 'delete'),
  unlock: ({ req }) => isStaff(userOf(req.user)),
  admin: ({ req }) => userOf(req.user) !== undefined,
})

/** The same rule for the versions of a document, whose fields stand under `version`. */
function versionsOf(rule: boolean | Where): boolean | Where {
  if (typeof rule === 'boolean') return rule
  return Object.fromEntries(
    Object.entries(rule).map(([key, value]) =>
      key === 'and' || key === 'or'
        ? [key, (value as Where[]).map((part) => versionsOf(part))]
        : [key === 'id' ? 'parent' : `version.${key}`, value],
    ),
  ) as Where
}
