/** One file of the sitemap: every address of a language, each with its sisters in the other languages. */
import type { APIRoute } from 'astro'
import { xml } from '../../http/xml.ts'
import { addressesIn, sitemapFiles } from '../../content/sitemap.ts'
import { siteLanguages } from '../../i18n.ts'
import { settings } from '../../settings.ts'

const absolute = (address: string) => new URL(address, settings.siteUrl).href

export const GET: APIRoute = ({ params }) => {
  const name = params['name'] ?? ''
  if (!sitemapFiles().includes(name)) return new Response('Not found', { status: 404 })
  const { language, paths } = addressesIn(name)
  return xml(
    'urlset',
    paths.map((path) => {
      const sisters = siteLanguages.map(
        ({ code }) =>
          `<xhtml:link rel="alternate" hreflang="${code}" href="${absolute(`/${code}${path}`)}"/>`,
      )
      return `<url><loc>${absolute(`/${language}${path}`)}</loc>${sisters.join('')}</url>`
    }),
  )
}
