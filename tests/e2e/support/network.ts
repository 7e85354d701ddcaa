/** A network between phone and site that can spoil what comes through: a proxy, for what workers fetch no page can catch. */
import { createServer, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface Carried {
  status: number
  headers: Headers
  body: Buffer
}

export const changed = (carried: Carried, parts: Partial<Carried>): Carried => ({ ...carried, ...parts })

export interface Network {
  /** Where the phone reaches the site. Without a slash at its end */
  origin: string
  /** Changes an answer; "cut" breaks off in the middle of it */
  spoil: (path: string, carried: Carried) => Carried | 'cut' | undefined
  close: () => Promise<void>
}

export async function newNetwork(siteUrl: string): Promise<Network> {
  const server = createServer((request, response) => {
    void carry(new URL(request.url ?? '/', siteUrl), request.headers).then((carried) => {
      const spoiled = network.spoil(request.url ?? '/', carried) ?? carried
      if (spoiled === 'cut') {
        response.writeHead(200, {
          ...Object.fromEntries(carried.headers),
          'content-length': carried.body.length,
        })
        response.write(carried.body.subarray(0, carried.body.length / 2), () => response.destroy())
        return
      }
      response.writeHead(spoiled.status, {
        ...Object.fromEntries(spoiled.headers),
        'content-length': spoiled.body.length,
      })
      response.end(request.method === 'HEAD' ? undefined : spoiled.body)
    })
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const network: Network = {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    spoil: () => undefined,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed())
        server.closeAllConnections()
      }),
  }
  return network
}

async function carry(address: URL, asked: IncomingHttpHeaders): Promise<Carried> {
  const headers = {
    'accept-encoding': 'identity',
    'accept-language': asked['accept-language'] ?? '',
    // Pages and workers come anew each time, so that they can be spoiled; what a worker itself asks for may be the same.
    ...(asked.accept === '*/*' && asked['service-worker'] === undefined
      ? { 'if-none-match': asked['if-none-match'] ?? '' }
      : {}),
  }
  const response = await fetch(address, { headers, redirect: 'manual' }).catch(
    () => new Response('', { status: 502 }),
  )
  const carried = new Headers(response.headers)
  for (const name of ['connection', 'keep-alive', 'transfer-encoding']) carried.delete(name)
  return { status: response.status, headers: carried, body: Buffer.from(await response.arrayBuffer()) }
}
