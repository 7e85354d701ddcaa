/**
 * `POST /api/<collection>/versions/:id` brings back an older version. Payload's own writes a draft's text and state over
 * the live entry, which disappears from the site; here a draft comes back as a draft, and so does everything that
 * somebody restores who may not publish.
 */
import { restoreVersionOperation, type Endpoint } from 'payload'
import { may } from '../access/accessOf.ts'
import type { GuardedCollection } from '../access/rights.ts'
import { userOf } from '../access/roles.ts'
import type { PublishedCollection } from './names.ts'

export const restoreVersion = (collection: PublishedCollection & GuardedCollection): Endpoint => ({
  path: '/versions/:id',
  method: 'post',
  handler: async (req) => {
    const id = String(req.routeParams?.['id'])
    const { payload, user } = req
    const { version } = await payload.findVersionByID({
      collection,
      id,
      depth: 0,
      overrideAccess: false,
      user,
      req,
    })
    const draft =
      req.searchParams.get('draft') === 'true' ||
      (version as { _status?: string })._status !== 'published' ||
      may(userOf(user), 'publish', collection) === false
    // It brings its own count of writes along, which is no sign that somebody wrote in between.
    req.context['restores'] = true
    const doc = await restoreVersionOperation({
      collection: payload.collections[collection],
      id,
      depth: 0,
      draft,
      overrideAccess: false,
      req,
    })
    return Response.json({ ...doc, message: req.t('version:restoredSuccessfully') })
  },
})
