import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { withPayload } from '@payloadcms/next/withPayload'

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..')

/** What every answer of the CMS carries: seen by nobody but its own pages, kept by nobody. */
const headers = [
  { key: 'X-Robots-Tag', value: 'noindex, nofollow' },
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'X-Frame-Options', value: 'DENY' },
  {
    key: 'Content-Security-Policy',
    value: "frame-ancestors 'none'; base-uri 'self'; form-action 'self'; object-src 'none'",
  },
  { key: 'Referrer-Policy', value: 'same-origin' },
  { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
  { key: 'Cross-Origin-Resource-Policy', value: 'same-origin' },
]

/** @type {import('next').NextConfig} */
const config = {
  poweredByHeader: false,
  // Types are checked by `npm run check`, for everything at once.
  typescript: { ignoreBuildErrors: true },
  // One copy for the whole process: what starts with the server and what answers requests would each get their own,
  // and Payload would not recognise its own errors.
  serverExternalPackages: [
    'payload',
    '@payloadcms/db-sqlite',
    '@payloadcms/db-mongodb',
    '@payloadcms/drizzle',
  ],
  turbopack: { root },
  outputFileTracingRoot: root,
  headers: () => Promise.resolve([{ source: '/:path*', headers }]),
  redirects: () => Promise.resolve([{ source: '/', destination: '/admin', permanent: false }]),
}

export default withPayload(config, { devBundleServerPackages: false })
