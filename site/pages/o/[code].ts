/** The short address on a poster: on to the offer, in the language that the phone asks for. */
import type { APIRoute } from 'astro'
import { content } from '../../content/index.ts'
import { preferredFirst } from '../../http/preferredLanguage.ts'
import { siteLanguages } from '../../i18n.ts'
import { readCode } from '../../poster/shortCode.ts'

export const GET: APIRoute = ({ params, request, rewrite }) => {
  const code = readCode(params['code'] ?? '')
  const slug = code && content.shortCodes.slugOf(code)
  const [language] = preferredFirst(siteLanguages, request.headers.get('accept-language'))
  if (!slug || !language) return rewrite('/404')
  // Another phone, another language: nothing between may keep this answer.
  return new Response(null, {
    status: 302,
    headers: {
      location: `/${language.code}/offers/${slug}`,
      vary: 'accept-language',
      'cache-control': 'no-store',
    },
  })
}
