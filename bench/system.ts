/** The built CMS and the built site over a data directory of their own, to be stopped and started while measuring. */
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { tools } from '../scripts/tools.mjs'
import { startChild, type Child } from '../tests/support/child.ts'
import { serverEnv } from '../tests/support/data.ts'
import { freePorts } from '../tests/support/ports.ts'
import { newDataDirectory } from './template.ts'

export interface System {
  readonly size: number
  readonly siteUrl: string
  readonly cmsUrl: string
  /** Starts the site and gives the milliseconds from its start to its first page. */
  startSite: () => Promise<number>
  stopSite: () => Promise<void>
  /** Stops the CMS and starts it again; ends when it answers. */
  restartCms: () => Promise<void>
  /** Forgets what the site has kept on disk. */
  forgetSite: () => Promise<void>
  /** The last that both have printed */
  output: () => string
  stop: () => Promise<void>
}

const patience = 180_000

/** Waits until the address answers 200, asking often enough to measure by. */
async function started(child: Child, address: string): Promise<void> {
  const begin = performance.now()
  while (child.isRunning() && performance.now() - begin < patience) {
    const answer = await fetch(address, { signal: AbortSignal.timeout(patience) }).catch(() => undefined)
    await answer?.arrayBuffer()
    if (answer?.status === 200) return
    await sleep(5)
  }
  throw new Error(`The ${child.name} did not answer at ${address}. It printed:\n${child.output()}`)
}

export async function startSystem(size: number): Promise<System> {
  const data = await newDataDirectory(size)
  const [sitePort = 0, cmsPort = 0] = await freePorts(2)
  const siteUrl = `http://127.0.0.1:${String(sitePort)}`
  const cmsUrl = `http://localhost:${String(cmsPort)}`
  const env = serverEnv({
    DATA_DIR: data.path,
    SITE_PORT: String(sitePort),
    CMS_PORT: String(cmsPort),
    SITE_URL: siteUrl,
    CMS_URL: cmsUrl,
  })
  const cmsArgs = [...tools.next, 'start', 'cms', '-p', String(cmsPort), '-H', '127.0.0.1']
  const startCms = async () => {
    cms = startChild('CMS', cmsArgs, env)
    await started(cms, `http://127.0.0.1:${String(cmsPort)}/api/health`)
  }
  let cms: Child | undefined
  let site: Child | undefined
  const system: System = {
    size,
    siteUrl,
    cmsUrl,
    startSite: async () => {
      site = startChild('site', ['site/server.mjs'], env)
      // 503 as long as there is no content: a page without a single offer would count for nothing.
      const begin = performance.now()
      await started(site, `${siteUrl}/health`)
      await (await fetch(`${siteUrl}/de/offers`)).arrayBuffer()
      return performance.now() - begin
    },
    stopSite: async () => site?.stop(),
    restartCms: async () => {
      await cms?.stop()
      await startCms()
    },
    forgetSite: () => rm(join(data.path, 'site'), { recursive: true, force: true }),
    output: () => `${cms?.output() ?? ''}\n${site?.output() ?? ''}`.slice(-4000),
    stop: async () => {
      await Promise.all([cms?.stop(), site?.stop()])
      await data.remove()
    },
  }
  try {
    await startCms()
    await system.startSite()
    return system
  } catch (error) {
    await system.stop()
    throw error
  }
}
