/** How the site stands on a home screen: neutral name and sign, in the language it was opened in. */
import type { APIRoute } from 'astro'
import { sayIn, siteLanguage, siteLanguages } from '../i18n.ts'

const icons = [
  { src: '/icon.svg', sizes: 'any', type: 'image/svg+xml' },
  { src: '/icon-192.png', sizes: '192x192', type: 'image/png' },
  { src: '/icon-512.png', sizes: '512x512', type: 'image/png' },
  { src: '/icon-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
]

export const GET: APIRoute = ({ url }) => {
  const language = siteLanguage(url.searchParams.get('lang') ?? '') ?? siteLanguages[0]
  if (!language) return new Response(null, { status: 404 })
  const say = sayIn(language.code)
  const manifest = {
    id: '/',
    name: say('site.name'),
    short_name: say('site.name'),
    description: say('site.claim'),
    lang: language.code,
    dir: language.dir,
    start_url: `/${language.code}/`,
    scope: '/',
    // With the browser's bar: the page that the exit opens must look like any other.
    display: 'minimal-ui',
    background_color: '#fbf6ec',
    theme_color: '#fbf6ec',
    icons,
  }
  return new Response(JSON.stringify(manifest), { headers: { 'content-type': 'application/manifest+json' } })
}
