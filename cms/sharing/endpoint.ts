/**
 * `GET /api/offers/:id/share?with=ar,uk`: the addresses of an offer's page and poster, and its texts for chat groups. They
 * are made by the site, which has the words; for what is not public, or not for posters, there is nothing.
 */
import { Forbidden, type Endpoint, type PayloadRequest } from 'payload'
import { mayDo } from '../access/mayDo.ts'
import { userOf } from '../access/roles.ts'
import { factsOf } from '../../content-models/kinds.ts'
import type { Offer } from '../../content-models/offer.ts'
import { rowOf } from '../publications/rows.ts'
import { settings } from '../settings.ts'
import { refusal } from '../refusal.ts'

/** As the site gives it: see site/pages/[lang]/offers/[slug]/poster.json.ts */
export interface Share {
  readonly page: string
  readonly poster: string
  /** The languages chosen, beside German */
  readonly chosen: readonly string[]
  readonly texts: readonly {
    readonly language: string
    readonly name: string
    readonly dir: string
    readonly text: string
  }[]
}

/** What the panel in the admin gets: null when there is nothing to share. */
export interface ShareView {
  readonly share: Share | null
}

const patience = 5000
/** A site that has just been woken has the new page within a second. */
const pauses = [0, 150, 400, 1000]

async function askSite(slug: string, languages: string): Promise<Share | undefined> {
  const address = new URL(`/de/offers/${slug}/poster.json`, settings.siteUrl)
  if (languages) address.searchParams.set('with', languages)
  for (const pause of pauses) {
    await new Promise((resolve) => setTimeout(resolve, pause))
    const response = await fetch(address, { signal: AbortSignal.timeout(patience) }).catch(() => undefined)
    if (response?.ok) return (await response.json()) as Share
  }
  return undefined
}

/** The address of the published offer, where it may be on a poster. */
async function sharedSlug(req: PayloadRequest, id: string): Promise<string | undefined> {
  const row = await rowOf(req, 'offer', id)
  if (row?.state !== 'live' || !row.slug) return undefined
  const { entry } = JSON.parse(row.line) as { entry: Offer }
  return factsOf(entry.kind).sensitive ? undefined : row.slug
}

export const shareEndpoint: Endpoint = {
  path: '/:id/share',
  method: 'get',
  handler: async (req) => {
    const id = String(req.routeParams?.['id'])
    if (!userOf(req.user) || !(await mayDo(req, 'read', 'offers', id))) throw new Forbidden(req.t)
    const slug = await sharedSlug(req, id)
    if (slug === undefined) return Response.json({ share: null } satisfies ShareView)
    const share = await askSite(slug, req.searchParams.get('with') ?? '')
    if (!share) throw refusal(req, 502, 'rules.siteSilent')
    return Response.json({ share } satisfies ShareView)
  },
}
