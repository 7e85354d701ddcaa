/** What the worker answers: pages from the network first, the build's files and the catalogue from what is kept. */
import { Strategy, type StrategyHandler } from 'workbox-strategies'
import { registerRoute } from 'workbox-routing'
import { addresses } from '../parcel.ts'
import * as vault from './vault.ts'

/** A network that has not answered by then is as good as none. */
const patience = 5_000

/** Which kept page stands for an address: itself, start, finder (which draws results and offers), else the help page. */
async function keptPage(path: string): Promise<Response | undefined> {
  const now = await vault.sealed()
  if (!now) return undefined
  const { start, shell, help } = addresses(now.seal.language)
  if (path in now.seal.files) return vault.read(path)
  if (path === '/' || path === start || `${path}/` === start) return vault.read(start)
  const isFinder = path.startsWith(`${start}offers`) && /^offers(\/[^/]*)?$/.test(path.slice(start.length))
  return vault.read(isFinder ? shell : help)
}

class NetworkThenKept extends Strategy {
  protected async _handle(request: Request, handler: StrategyHandler): Promise<Response> {
    const kept = () => keptPage(new URL(request.url).pathname)
    const network = handler.fetch(request)
    network.catch(() => undefined)
    // Nothing kept: the network's answer, however long it takes.
    if ((await vault.sealed()) === undefined) return network
    try {
      const answer = await Promise.race([network, late()])
      if (answer.status < 500) return answer
      return (await kept()) ?? answer
    } catch (error) {
      const page = await kept()
      if (page) return page
      if (error instanceof Late) return network
      throw error
    }
  }
}

class Late extends Error {}
const late = () =>
  new Promise<never>((_, reject) => {
    setTimeout(() => {
      reject(new Late())
    }, patience)
  })

class KeptThenNetwork extends Strategy {
  protected async _handle(request: Request, handler: StrategyHandler): Promise<Response> {
    return (await vault.read(new URL(request.url).pathname)) ?? handler.fetch(request)
  }
}

class OnlyKept extends Strategy {
  protected async _handle(request: Request): Promise<Response> {
    return (await vault.read(new URL(request.url).pathname)) ?? new Response(null, { status: 404 })
  }
}

export function register(): void {
  registerRoute(({ request }) => request.mode === 'navigate', new NetworkThenKept())
  registerRoute(
    ({ url, sameOrigin }) => sameOrigin && /^\/(assets\/|icon|[\w-]+\/aloud\.json$)/.test(url.pathname),
    new KeptThenNetwork(),
  )
  registerRoute(
    ({ url, sameOrigin }) => sameOrigin && url.pathname.endsWith('/catalogue.json'),
    new OnlyKept(),
  )
}
