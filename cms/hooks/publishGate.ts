/**
 * Who may not publish saves drafts, whatever she sends and by whichever route. Payload's own control lets
 * `_status: 'published'`, a PATCH without `_status`, and a restored version through to the live page.
 */
import { Forbidden, type CollectionBeforeChangeHook, type CollectionBeforeOperationHook } from 'payload'
import { may } from '../access/accessOf.ts'
import type { GuardedCollection } from '../access/rights.ts'
import { userOf } from '../access/roles.ts'

interface WriteArgs {
  draft?: boolean
  overrideAccess?: boolean
  data?: Record<string, unknown>
  publishAllLocales?: boolean
  unpublishAllLocales?: boolean
  publishSpecificLocale?: unknown
}

const writing: readonly string[] = ['create', 'update', 'restoreVersion']

// eslint-disable-next-line @typescript-eslint/no-deprecated -- one of the values is deprecated ('read'), not the property
export const forceDraft: CollectionBeforeOperationHook = ({ args, collection, operation, req }) => {
  const write = args as WriteArgs
  if (write.overrideAccess || !writing.includes(operation)) return args
  if (may(userOf(req.user), 'publish', collection.slug as GuardedCollection) !== false) return args
  if (operation === 'restoreVersion') return { ...args, draft: true }
  return {
    ...args,
    draft: true,
    publishAllLocales: false,
    unpublishAllLocales: false,
    publishSpecificLocale: undefined,
    data: { ...write.data, _status: 'draft' },
  }
}

/** The last wall: nothing goes into the live row for who may not publish it. */
export const refuseToPublish: CollectionBeforeChangeHook = ({ collection, data, req, context }) => {
  const user = userOf(req.user)
  if (!req.user || context['isSystem'] === true) return data
  const publishes = (data as { _status?: string })._status === 'published'
  if (publishes && may(user, 'publish', collection.slug as GuardedCollection) === false)
    throw new Forbidden(req.t)
  return data
}
