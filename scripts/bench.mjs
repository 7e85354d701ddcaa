/** `npm run bench`: measures what is built from the current files. */
import { bootstrap } from './bootstrap.mjs'
import { buildWhatIsStale } from './build.mjs'
import { childEnv } from './environment.mjs'
import { settingsOfThisRun } from './settings.mjs'
import { run, tools } from './tools.mjs'

await bootstrap(import.meta.url, async () => {
  const settings = settingsOfThisRun()
  await buildWhatIsStale(settings)
  const { ok } = await run(tools.tsx, ['bench/run.ts', ...process.argv.slice(2)], { env: childEnv(settings) })
  process.exitCode = ok ? 0 : 1
})
