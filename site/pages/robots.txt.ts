/** While an example is published, search engines keep away altogether. */
import type { APIRoute } from 'astro'
import { hasExamples } from '../content/examples.ts'
import { content } from '../content/index.ts'
import { settings } from '../settings.ts'

export const GET: APIRoute = () =>
  new Response(
    hasExamples(content.store)
      ? 'User-agent: *\nDisallow: /\n'
      : `User-agent: *\nDisallow: /wake\nSitemap: ${new URL('/sitemap.xml', settings.siteUrl).href}\n`,
    { headers: { 'content-type': 'text/plain; charset=utf-8' } },
  )
