/** Data directories full of invented offers: made once for the present state of models and CMS, copied from then on. */
import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fingerprint } from '../scripts/fingerprint.mjs'
import { run, tools } from '../scripts/tools.mjs'
import { serverEnv } from '../tests/support/data.ts'
import { keyOf, once } from '../tests/support/once.ts'
import { repository } from '../tests/support/paths.ts'

const cache = join(repository, 'node_modules/.cache/wegweiserin-bench')

/** Everything that the documents and their published rows depend on. */
const madeFrom = [
  'bench/seed',
  'cms/collections',
  'cms/fields.ts',
  'cms/hooks',
  'cms/migrations',
  'cms/publications',
  'cms/translate',
  'content-models',
  'locales',
  'package-lock.json',
]

async function fill(directory: string, size: number): Promise<void> {
  const env = serverEnv({ DATA_DIR: directory })
  const commands = [['cms/commands/migrate.ts'], ['bench/seed/run.ts', String(size)]]
  for (const command of commands) {
    const { ok } = await run(tools.tsx, command, { env })
    if (!ok) throw new Error(`The invented offers could not be written: ${command.join(' ')} failed.`)
  }
}

export async function newDataDirectory(size: number): Promise<{ path: string; remove: () => Promise<void> }> {
  const key = keyOf(fingerprint(repository, madeFrom))
  const template = await once(`${String(size)}-offers`, key, (directory) => fill(directory, size), cache)
  const path = await mkdtemp(join(tmpdir(), 'wegweiserin-bench-'))
  await cp(template, path, { recursive: true })
  return { path, remove: () => rm(path, { recursive: true, force: true }) }
}
