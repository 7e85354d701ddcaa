/** The site's HTTP server: files of the build (compressed beforehand, kept for ever), everything else rendered by Astro. */
import { createServer } from 'node:http'
import { fileURLToPath } from 'node:url'
import sirv from 'sirv'
import { settings } from './settings.ts'

const { host, port } = settings
const { handler } = await import(new URL('../dist/server/entry.mjs', import.meta.url).href)

const files = sirv(fileURLToPath(new URL('../dist/client', import.meta.url)), {
  brotli: true,
  gzip: true,
  etag: true,
  setHeaders(response, path) {
    const isHashed = path.startsWith('/assets/')
    response.setHeader('cache-control', isHashed ? 'public, max-age=31536000, immutable' : 'no-cache')
    response.setHeader('x-content-type-options', 'nosniff')
    response.setHeader('cross-origin-resource-policy', 'same-origin')
    if (path.startsWith('/sw'))
      response.setHeader(
        'content-security-policy',
        "default-src 'none'; connect-src 'self'; script-src 'self'",
      )
  },
})

const server = createServer((request, response) => {
  // The switch that ends every worker: under its address stands one that deletes what was kept and itself.
  if (settings.killWorker && request.url === '/sw.js') request.url = '/sw-gone.js'
  files(request, response, () => {
    handler(request, response)
  })
})
server.requestTimeout = 30_000
server.headersTimeout = 10_000
server.listen(port, host, () => {
  // The first request loads the content; readers shall not wait for it.
  void fetch(`http://${host}:${port}/health`).catch(() => undefined)
})

for (const signal of ['SIGTERM', 'SIGINT'])
  process.on(signal, () => {
    server.close(() => process.exit(0))
    server.closeIdleConnections()
    setTimeout(() => process.exit(0), 5_000).unref()
  })
