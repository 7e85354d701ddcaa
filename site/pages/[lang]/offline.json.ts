/** The list of what a phone keeps: small, always fresh. */
import type { APIRoute } from 'astro'
import { siteLanguage } from '../../i18n.ts'
import { parcelList } from '../../pwa/parcelList.ts'

export const GET: APIRoute = async ({ locals, params, url }) =>
  siteLanguage(params['lang'])
    ? Response.json(await parcelList(locals, url.searchParams), { headers: { 'cache-control': 'no-store' } })
    : Response.json({ error: 'Unknown language.' }, { status: 404 })
