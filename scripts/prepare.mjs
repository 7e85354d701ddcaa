import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { Stop } from './stop.mjs'
import { run, tools } from './tools.mjs'

/** Where the demo command notes its logins, as the last thing it does. */
export const loginsFile = 'demo-logins.json'

/**
 * @param {string} file
 * @param {NodeJS.ProcessEnv} env
 * @param {string} otherwise what did not happen
 */
async function command(file, env, otherwise) {
  const { ok } = await run(tools.tsx, [`cms/commands/${file}`], { env })
  if (!ok) throw new Stop(`${otherwise} The reason stands above; nothing was started.`)
}

/**
 * Brings the database to what the servers expect: its tables, then either the examples (once) or a first admin.
 * @param {import('./settings.mjs').Settings} settings
 * @param {NodeJS.ProcessEnv} env
 */
export async function prepareData(settings, env) {
  await command('migrate.ts', env, 'The database could not be brought up to date.')
  if (!settings.demo) await command('first-admin.ts', env, 'The first admin could not be made.')
  else if (!existsSync(join(settings.dataDir, loginsFile)))
    await command('demo.ts', env, 'The examples could not be loaded.')
}
