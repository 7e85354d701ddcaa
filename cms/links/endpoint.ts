/** `GET /api/offers/:id/links`: what is to be said of the web addresses in an entry, for who may change them. */
import { Forbidden, type Endpoint } from 'payload'
import type { GuardedCollection } from '../access/rights.ts'
import { mayDo } from '../access/mayDo.ts'
import { isBroken, type Remembered } from './outcomes.ts'
import type { LinkPlace } from './places.ts'
import { sayBroken } from './say.ts'

export interface BrokenLink extends Pick<LinkPlace, 'path' | 'url'> {
  readonly sentence: string
}

export const linksEndpoint = (collection: GuardedCollection): Endpoint => ({
  path: '/:id/links',
  method: 'get',
  handler: async (req) => {
    const entry = String(req.routeParams?.['id'])
    if (!(await mayDo(req, 'update', collection, entry))) throw new Forbidden(req.t)
    const { docs } = await req.payload.db.find<LinkPlace & Remembered & { id: string }>({
      collection: 'link-checks',
      where: { and: [{ entry: { equals: entry } }, { collection: { equals: collection } }] },
      pagination: false,
      limit: 0,
    })
    const links: BrokenLink[] = docs
      .filter(isBroken)
      .map((row) => ({ path: row.path, url: row.url, sentence: sayBroken(req.i18n.language, row) }))
    return Response.json({ links })
  },
})
