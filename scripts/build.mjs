import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { bootstrap } from './bootstrap.mjs'
import { buildEnv } from './environment.mjs'
import { fingerprint } from './fingerprint.mjs'
import { root } from './root.mjs'
import { settingsOfThisRun } from './settings.mjs'
import { Stop } from './stop.mjs'
import { run, tools } from './tools.mjs'

const shared = ['content-models', 'locales', 'package-lock.json', 'tsconfig.json']
const builds = [
  {
    name: 'CMS',
    from: ['cms', ...shared],
    stamp: join(root, 'cms/.next/.built'),
    tool: tools.next,
    args: ['build', 'cms'],
    lasts: 'about a minute the first time',
  },
  {
    name: 'site',
    from: ['site', 'astro.config.mjs', ...shared],
    stamp: join(root, 'dist/.built'),
    tool: tools.astro,
    args: ['build'],
    lasts: 'a few seconds',
  },
]

/**
 * Builds CMS and site where what they are made from differs from what the last build was made from.
 * @param {import('./settings.mjs').Settings} settings
 */
export async function buildWhatIsStale(settings) {
  for (const { name, from, stamp, tool, args, lasts } of builds) {
    const now = fingerprint(root, from)
    if (existsSync(stamp) && readFileSync(stamp, 'utf8') === now) continue
    console.log(`Building the ${name} (${lasts}) …`)
    rmSync(stamp, { force: true })
    const { ok, output } = await run(tool, args, { env: buildEnv(settings), quiet: true })
    if (!ok) throw new Stop(`${output}\nThe ${name} could not be built; the reason stands above.`)
    writeFileSync(stamp, now)
  }
}

await bootstrap(import.meta.url, async () => {
  await buildWhatIsStale(settingsOfThisRun())
  console.log('CMS and site are built from the current files.')
})
