import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface Pages {
  /** Without a slash at its end */
  origin: string
  close: () => Promise<void>
}

/**
 * Serves texts under their paths: HTML, or JavaScript where the path ends in ".js". What is not listed answers 404. For
 * tests of the helpers, which need a page with a known fault.
 */
export async function servePages(bodies: Record<string, string>): Promise<Pages> {
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname
    const body = bodies[path]
    const type = path.endsWith('.js') ? 'text/javascript' : 'text/html'
    response.writeHead(body === undefined ? 404 : 200, { 'content-type': `${type}; charset=utf-8` })
    response.end(body ?? '')
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const { port } = server.address() as AddressInfo
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((closed, failed) => {
        server.close((error) => (error ? failed(error) : closed()))
        server.closeAllConnections()
      }),
  }
}
