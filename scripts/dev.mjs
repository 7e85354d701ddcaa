/** `npm run dev`: both servers straight from their sources, reloading as files change. */
import { announcement } from './announce.mjs'
import { bootstrap } from './bootstrap.mjs'
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
  const env = childEnv(settings, 'development')
  await prepareData(settings, env)

  const cms = {
    name: 'CMS',
    args: [...tools.next, 'dev', 'cms', '-p', String(cmsPort), '-H', host],
    health: `${origin(host, cmsPort)}/api/health`,
  }
  const site = {
    name: 'site',
    // The lock would make Astro start in the background where it takes the terminal for a program.
    args: [...tools.astro, 'dev', '--ignore-lock', '--port', String(sitePort), '--host', host],
    health: `${origin(host, sitePort)}/health`,
  }
  await serve([cms, site], env, () => console.log(announcement(settings)))
})
