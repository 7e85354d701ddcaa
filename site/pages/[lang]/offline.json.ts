/** The list of what a phone keeps: small, always fresh. */
import type { APIRoute } from 'astro'
import { siteLanguage } from '../../i18n.ts'
import { parcelList } from '../../pwa/parcelList.ts'

export const GET: APIRoute = ({ locals, params }) =>
  siteLanguage(params['lang'])
    ? Response.json(parcelList(locals))
    : Response.json({ error: 'Unknown language.' }, { status: 404 })
