/** Payload's own command line with the project's settings: `npm run payload -- migrate:create NAME`. */
import { bootstrap } from './bootstrap.mjs'
import { childEnv } from './environment.mjs'
import { settingsOfThisRun } from './settings.mjs'
import { run, tools } from './tools.mjs'

await bootstrap(import.meta.url, async () => {
  const { ok } = await run(tools.payload, process.argv.slice(2), { env: childEnv(settingsOfThisRun()) })
  process.exitCode = ok ? 0 : 1
})
