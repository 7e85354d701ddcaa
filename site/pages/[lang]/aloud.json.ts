/** The words of read aloud, fetched by the press of its button. */
import type { APIRoute } from 'astro'
import { aloudWords } from '../../aloud/words.ts'
import { siteLanguage } from '../../i18n.ts'

export const GET: APIRoute = ({ locals, params }) =>
  siteLanguage(params['lang'])
    ? Response.json(aloudWords(locals))
    : Response.json({ error: 'Unknown language.' }, { status: 404 })
