/** The times of an offer for her calendar. Sensitive offers have none, nor do those whose times are not known. */
import type { APIRoute } from 'astro'
import { calendarOf } from '../../../calendar/calendarOf.ts'
import { content } from '../../../content/index.ts'
import { readerOf } from '../../../content/reader.ts'
import { siteLanguage } from '../../../i18n.ts'
import { settings } from '../../../settings.ts'

export const GET: APIRoute = ({ params: { lang = '', slug = '' }, locals, rewrite }) => {
  const listing = siteLanguage(lang) && content.listingAt(slug)
  const page = new URL(`/${lang}/offers/${slug}`, settings.siteUrl)
  const calendar = listing && calendarOf(readerOf(locals), listing, page)
  if (!calendar) return rewrite('/404')
  // Shown rather than saved: a phone then asks whether to take it into the calendar. The name says nothing.
  return new Response(calendar, {
    headers: {
      'content-type': 'text/calendar; charset=utf-8',
      'content-disposition': 'inline; filename="calendar.ics"',
      'x-robots-tag': 'noindex',
    },
  })
}
