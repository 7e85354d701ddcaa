/** `npm run format`: brings every file into the project's one layout. */
import { bootstrap } from './bootstrap.mjs'
import { run, tools } from './tools.mjs'

await bootstrap(import.meta.url, async () => {
  const { ok } = await run(tools.prettier, ['--write', '--log-level=warn', '.'])
  process.exitCode = ok ? 0 : 1
})
