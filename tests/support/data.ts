import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { childEnv } from '../../scripts/environment.mjs'
import { fingerprint } from '../../scripts/fingerprint.mjs'
import { readSettings } from '../../scripts/settings.mjs'
import { run, tools } from '../../scripts/tools.mjs'
import { keyOf, once } from './once.ts'
import { repository } from './paths.ts'

/** `demo`: the invented examples and their logins. `empty`: the tables only. */
export type Content = 'demo' | 'empty'

/** Everything that what lies in a new database depends on. */
const madeFrom = ['cms', 'content-models', 'locales', 'package-lock.json']

const commands: Record<Content, string[]> = {
  demo: ['migrate.ts', 'demo.ts'],
  empty: ['migrate.ts'],
}

/**
 * A data directory of one's own. Loading the examples takes a while, so they are loaded once for the present state of
 * the CMS, and copied from then on.
 */
export async function newDataDirectory(
  content: Content,
): Promise<{ path: string; remove: () => Promise<void> }> {
  const template = await once('data', keyOf(content, fingerprint(repository, madeFrom)), (directory) =>
    load(directory, commands[content]),
  )
  const path = await mkdtemp(join(tmpdir(), 'wegweiserin-data-'))
  await cp(template, path, { recursive: true })
  return { path, remove: () => rm(path, { recursive: true, force: true }) }
}

async function load(directory: string, files: string[]): Promise<void> {
  const env = serverEnv({ DATA_DIR: directory })
  for (const file of files) {
    const { ok, output } = await run(tools.tsx, [`cms/commands/${file}`], { env, quiet: true })
    if (!ok) throw new Error(`${file} failed. It printed:\n${output}`)
  }
}

/** What the test runner sets for itself and a server must not see. */
const ofTheTestRunner = /^(VITEST.*|TEST|MODE|DEV|PROD|SSR|BASE_URL|NODE_OPTIONS)$/

/** The environment that `npm start` would give with these settings, in production. Makes the secrets on first use. */
export function serverEnv(settings: Record<string, string>): NodeJS.ProcessEnv {
  const env = childEnv(readSettings(settings))
  const passedOn = Object.entries(env).filter(([name]) => !ofTheTestRunner.test(name))
  return { ...Object.fromEntries(passedOn), NODE_ENV: 'production' }
}
