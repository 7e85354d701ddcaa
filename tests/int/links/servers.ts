/** Real web servers on this machine, under an address that the tests allow: all others of it stay forbidden. */
import { lookup } from 'node:dns/promises'
import http from 'node:http'
import type { AddressInfo } from 'node:net'
import { isPublicAddress } from '../../../cms/links/addresses.ts'
import type { Reach } from '../../../cms/links/ask.ts'

/** A second loopback address, so that 127.0.0.1 is still one that nobody may ask. */
export const testAddress = '127.0.0.2'

export interface TestServer {
  /** "http://127.0.0.2:40123" */
  readonly origin: string
  readonly port: number
  /** "HEAD /there", in the order they came */
  readonly asked: string[]
  readonly close: () => Promise<void>
}

export type Handler = (request: http.IncomingMessage, response: http.ServerResponse) => void

export async function serve(
  pages: Readonly<Record<string, Handler>>,
  address = testAddress,
): Promise<TestServer> {
  const asked: string[] = []
  const server = http.createServer((request, response) => {
    asked.push(`${request.method ?? ''} ${request.url ?? ''}`)
    const page = pages[request.url ?? '']
    if (page) page(request, response)
    else response.writeHead(404).end()
  })
  await new Promise<void>((done) => server.listen(0, address, done))
  const { port } = server.address() as AddressInfo
  return {
    origin: `http://${address}:${String(port)}`,
    port,
    asked,
    close: () =>
      new Promise((done) => {
        server.close(() => {
          done()
        })
        server.closeAllConnections()
      }),
  }
}

/** The rules of the program, and beside them the servers of a test. Names end in ".test". */
export const testReach = (
  names: Readonly<Record<string, readonly string[]>> = {},
  patience = 1000,
): Reach => ({
  mayReach: (address) => address === testAddress || isPublicAddress(address),
  mayUsePort: (port) => port > 1024,
  resolve: (host) => {
    const numbers = names[host]
    return numbers
      ? Promise.resolve(numbers.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })))
      : lookup(host, { all: true })
  },
  patience,
})
