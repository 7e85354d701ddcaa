/** Everything the finder needs without network, in one language. Fetched only once she asked for it. */
import type { APIRoute } from 'astro'
import { siteLanguage } from '../../i18n.ts'
import { regionIn } from '../../pwa/region.ts'
import { catalogueFor } from '../../pwa/catalogueFor.ts'

export const GET: APIRoute = ({ locals, params, url }) =>
  siteLanguage(params['lang'])
    ? Response.json(catalogueFor(locals, regionIn(url.searchParams)))
    : Response.json({ error: 'Unknown language.' }, { status: 404 })
