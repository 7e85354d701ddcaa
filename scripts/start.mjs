/** `npm start`: everything from a fresh checkout to two running servers. */
import { announcement } from './announce.mjs'
import { bootstrap } from './bootstrap.mjs'
import { buildWhatIsStale } from './build.mjs'
import { childEnv } from './environment.mjs'
import { needPorts, origin } from './ports.mjs'
import { prepareData } from './prepare.mjs'
import { serve } from './servers.mjs'
import { settingsOfThisRun } from './settings.mjs'
import { tools } from './tools.mjs'

await bootstrap(import.meta.url, async () => {
  const settings = settingsOfThisRun()
  const { cmsPort, sitePort, host } = settings
  await needPorts(settings)
  const env = childEnv(settings)
  await buildWhatIsStale(settings)
  await prepareData(settings, env)

  const cms = {
    name: 'CMS',
    args: [...tools.next, 'start', 'cms', '-p', String(cmsPort), '-H', host],
    health: `${origin(host, cmsPort)}/api/health`,
  }
  const site = { name: 'site', args: ['site/server.mjs'], health: `${origin(host, sitePort)}/health` }
  await serve([cms, site], env, () => console.log(announcement(settings)))
})
