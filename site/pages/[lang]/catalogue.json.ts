/** Everything the finder needs without network, in one language. Fetched only once she asked for it. */
import type { APIRoute } from 'astro'
import { siteLanguage } from '../../i18n.ts'
import { catalogueFor } from '../../pwa/catalogueFor.ts'

export const GET: APIRoute = ({ locals, params }) =>
  siteLanguage(params['lang'])
    ? Response.json(catalogueFor(locals))
    : Response.json({ error: 'Unknown language.' }, { status: 404 })
