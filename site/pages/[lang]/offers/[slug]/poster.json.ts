/** The addresses and texts that the CMS shows beside the form of a published offer. */
import type { APIRoute } from 'astro'
import { languageOf } from '../../../../../content-models/languages.ts'
import { listingForPoster, posterOf } from '../../../../poster/posterOf.ts'
import { settings } from '../../../../settings.ts'

export const GET: APIRoute = ({ params: { lang = '', slug = '' }, url, locals }) => {
  const listing = languageOf(lang) && listingForPoster(slug)
  if (!listing) return Response.json({ error: 'No such offer, or none for a poster.' }, { status: 404 })
  const { chosen, texts } = posterOf(listing, url.searchParams, locals)
  const page = new URL(`/${lang}/offers/${slug}`, settings.siteUrl).href
  return Response.json({
    page,
    poster: `${page}/poster?with=de,${chosen.join(',')}`,
    chosen,
    texts: texts.map(({ language: { code, name, dir }, text }) => ({ language: code, name, dir, text })),
  })
}
