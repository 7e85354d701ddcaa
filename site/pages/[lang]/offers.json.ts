/** The finder's view of a query as data, for the page that already stands. */
import type { APIRoute } from 'astro'
import { finderPage } from '../../content/finderPage.ts'
import { siteLanguage } from '../../i18n.ts'

export const GET: APIRoute = async ({ locals, params, url }) => {
  if (!siteLanguage(params['lang'])) return Response.json({ error: 'Unknown language.' }, { status: 404 })
  return Response.json(await finderPage(locals, url.searchParams))
}
