import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { loginsFile } from '../../scripts/prepare.mjs'
import { tools } from '../../scripts/tools.mjs'
import { startChild, untilHealthy, type Child } from './child.ts'
import { newDataDirectory, serverEnv, type Content } from './data.ts'
import { repository } from './paths.ts'
import { freePorts } from './ports.ts'

export interface Login {
  role: string
  email: string
  password: string
}

/** The real system: the built CMS and the built site, on free ports, with a data directory of their own. */
export interface System {
  /** Without a slash at its end, as all addresses here */
  siteUrl: string
  cmsUrl: string
  dataDir: string
  /** Of the examples; none when the system was started empty */
  logins: Login[]
  /** The first login with this role. */
  login: (role: string) => Login
  startCms: () => Promise<void>
  stopCms: (signal?: 'SIGTERM' | 'SIGKILL') => Promise<void>
  /** With settings beyond those of the system, until it is stopped */
  startSite: (env?: Record<string, string>) => Promise<void>
  stopSite: (signal?: 'SIGTERM' | 'SIGKILL') => Promise<void>
  /** What both have printed since their last start */
  output: () => string
  /** Stops both and removes the data. Call it in `afterAll`. */
  stop: () => Promise<void>
}

export interface SystemOptions {
  content?: Content
  /** Settings beyond the ordinary ones, for both servers */
  env?: Record<string, string>
}

/** Starts the built system. The first start of a run loads the examples and takes longer. */
export async function startSystem({ content = 'demo', env = {} }: SystemOptions = {}): Promise<System> {
  needBuild()
  const data = await newDataDirectory(content)
  const [sitePort, cmsPort] = (await freePorts(2)) as [number, number]
  // Two names, for cookies know no port: a login in the CMS must not look like a cookie of the site.
  const siteUrl = `http://127.0.0.1:${sitePort}`
  const cmsUrl = `http://localhost:${cmsPort}`
  const settings = {
    SITE_PORT: String(sitePort),
    CMS_PORT: String(cmsPort),
    SITE_URL: siteUrl,
    CMS_URL: cmsUrl,
  }
  const childEnv = { ...serverEnv({ ...settings, DATA_DIR: data.path }), ...env }

  const cmsArgs = [...tools.next, 'start', 'cms', '-p', String(cmsPort), '-H', '127.0.0.1']
  const cms = server('CMS', cmsArgs, childEnv, `http://127.0.0.1:${cmsPort}/api/health`)
  const site = server('site', ['site/server.mjs'], childEnv, `${siteUrl}/health`)
  const stop = async () => {
    await Promise.all([cms.stop(), site.stop()])
    await data.remove()
  }

  try {
    // The site reads what is published when it starts.
    await cms.start()
    await site.start()
    // The CMS loads the pages of its admin when it starts. A test that began meanwhile would share the processor with that.
    await (await fetch(`http://127.0.0.1:${cmsPort}/admin/login`)).arrayBuffer()
    const logins = await loginsIn(data.path)
    return {
      siteUrl,
      cmsUrl,
      dataDir: data.path,
      logins,
      login: (role) => {
        const found = logins.find((login) => login.role === role)
        if (!found) throw new Error(`No login has the role "${role}": ${JSON.stringify(logins)}`)
        return found
      },
      startCms: cms.start,
      stopCms: cms.stop,
      startSite: site.start,
      stopSite: site.stop,
      output: () => `${cms.output()}\n${site.output()}`,
      stop,
    }
  } catch (error) {
    await stop()
    throw error
  }
}

/** A server that can be stopped and started again at the same place. */
function server(name: string, args: string[], env: NodeJS.ProcessEnv, health: string) {
  let child: Child | undefined
  return {
    start: async (more: Record<string, string> = {}) => {
      if (child?.isRunning()) return
      child = startChild(name, args, { ...env, ...more })
      await untilHealthy(child, health)
    },
    stop: async (signal?: 'SIGTERM' | 'SIGKILL') => child?.stop(signal),
    output: () => child?.output() ?? '',
  }
}

async function loginsIn(dataDir: string): Promise<Login[]> {
  const file = join(dataDir, loginsFile)
  return existsSync(file) ? (JSON.parse(await readFile(file, 'utf8')) as Login[]) : []
}

function needBuild(): void {
  const missing = ['cms/.next/.built', 'dist/.built'].filter((stamp) => !existsSync(join(repository, stamp)))
  if (missing.length)
    throw new Error('CMS and site are not built. Run "npm run build", then the tests again.')
}
