/** The index of sitemaps: one file a language, split at 50,000 addresses. */
import type { APIRoute } from 'astro'
import { xml } from '../http/xml.ts'
import { sitemapFiles } from '../content/sitemap.ts'
import { settings } from '../settings.ts'

export const GET: APIRoute = () =>
  xml(
    'sitemapindex',
    sitemapFiles().map(
      (name) => `<sitemap><loc>${new URL(`/sitemap/${name}.xml`, settings.siteUrl).href}</loc></sitemap>`,
    ),
  )
