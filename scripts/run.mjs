/** Runs one TypeScript file of this project with the project's settings: `node scripts/run.mjs FILE [ARGS]`. */
import { bootstrap } from './bootstrap.mjs'
import { childEnv } from './environment.mjs'
import { settingsOfThisRun } from './settings.mjs'
import { Stop } from './stop.mjs'
import { run, tools } from './tools.mjs'

await bootstrap(import.meta.url, async () => {
  const [file, ...args] = process.argv.slice(2)
  if (!file) throw new Stop('Say which file to run: node scripts/run.mjs FILE [ARGS]')
  const { ok } = await run(tools.tsx, [file, ...args], { env: childEnv(settingsOfThisRun()) })
  process.exitCode = ok ? 0 : 1
})
