/**
 * Who may not publish saves drafts, whatever she sends and by whichever route. Payload's own control lets
 * `_status: 'published'`, a PATCH without `_status`, and a restored version through to the live page.
 */
import { Forbidden, type CollectionBeforeChangeHook, type CollectionBeforeOperationHook } from 'payload'
import { may } from '../access/accessOf.ts'
import type { GuardedCollection } from '../access/rights.ts'
import { userOf } from '../access/roles.ts'
import { draftable, kindOf } from '../collections/names.ts'
import { isLive } from '../publications/isPublic.ts'

interface WriteArgs {
  draft?: boolean
  overrideAccess?: boolean
  data?: Record<string, unknown>
  publishAllLocales?: boolean
  unpublishAllLocales?: boolean
  publishSpecificLocale?: unknown
}

const writing = ['create', 'update', 'restoreVersion']
const hasDrafts = (slug: string): boolean => (draftable as readonly string[]).includes(slug)

// eslint-disable-next-line @typescript-eslint/no-deprecated -- one of the values is deprecated ('read'), not the property
export const forceDraft: CollectionBeforeOperationHook = ({ args, collection, operation, req }) => {
  const write = args as WriteArgs
  const { slug } = collection
  if (write.overrideAccess || !writing.includes(operation) || !hasDrafts(slug)) return args
  if (may(userOf(req.user), 'publish', slug as GuardedCollection) !== false) return args
  if (operation === 'restoreVersion') {
    // Payload has read `draft` already, so what is returned here would come too late: see restoreVersion.ts.
    if (!write.draft) throw new Forbidden(req.t)
    return args
  }
  return {
    ...args,
    draft: true,
    publishAllLocales: false,
    unpublishAllLocales: false,
    publishSpecificLocale: undefined,
    data: { ...write.data, _status: 'draft' },
  }
}

/**
 * The last wall: nothing goes into the live row for who may not publish it. What has no drafts is live as soon as
 * something published shows it: a picture changed behind an approved offer would be seen by nobody before the readers.
 */
export const refuseToPublish: CollectionBeforeChangeHook = async ({
  collection,
  data,
  originalDoc,
  req,
  context,
}) => {
  if (!req.user || context['isSystem'] === true) return data
  if (may(userOf(req.user), 'publish', collection.slug as GuardedCollection) !== false) return data
  const kind = kindOf(collection.slug)
  const { id } = (originalDoc ?? {}) as { id?: unknown }
  const publishes = hasDrafts(collection.slug)
    ? (data as { _status?: string })._status === 'published'
    : kind !== undefined && id !== undefined && (await isLive(req, kind, id))
  if (publishes) throw new Forbidden(req.t)
  return data
}
