import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { repository } from './paths.ts'

/** What tests prepare once and keep between runs. `npm ci` empties it; deleting it is always safe. */
export const cacheRoot = join(repository, 'node_modules/.cache/wegweiserin-tests')

const dayInMs = 86_400_000

/** A short name for what a prepared directory depends on. */
export function keyOf(...parts: (string | Buffer)[]): string {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(part).update('\0')
  return hash.digest('hex').slice(0, 12)
}

/**
 * The directory `<kind>-<key>`, made by `make` if it does not exist yet. Test files run in several processes: the first
 * to come makes it, the others wait. Only a finished directory ever gets the name, so a run that was killed half way
 * leaves nothing that a later run would take for complete.
 */
export async function once(
  kind: string,
  key: string,
  make: (directory: string) => Promise<void>,
  root = cacheRoot,
): Promise<string> {
  const finished = join(root, `${kind}-${key}`)
  if (existsSync(finished)) return finished
  await mkdir(root, { recursive: true })
  const unlock = await lock(`${finished}.lock`)
  try {
    if (existsSync(finished)) return finished
    const unfinished = await mkdtemp(join(root, 'unfinished-'))
    try {
      await make(unfinished)
      await rename(unfinished, finished)
    } catch (error) {
      await rm(unfinished, { recursive: true, force: true })
      if (!existsSync(finished)) throw error
    }
    await removeOutdated(finished, kind)
    return finished
  } finally {
    await unlock()
  }
}

/** Waits until the lock file is ours. A lock whose process is gone is taken over. */
async function lock(file: string): Promise<() => Promise<void>> {
  for (;;) {
    try {
      await writeFile(file, String(process.pid), { flag: 'wx' })
      return () => rm(file, { force: true })
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    }
    if (await isAbandoned(file)) await rm(file, { force: true })
    else await sleep(100)
  }
}

async function isAbandoned(file: string): Promise<boolean> {
  const owner = await readFile(file, 'utf8').catch(() => undefined)
  if (owner === undefined) return false
  // A process that was killed between creating the file and writing its number leaves an empty one.
  if (owner === '') return (await ageInMs(file)) > 10_000
  try {
    process.kill(Number(owner), 0)
    return false
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH'
  }
}

/** Earlier keys of the same kind, and unfinished work, once nobody can still be reading them. */
async function removeOutdated(finished: string, kind: string): Promise<void> {
  const root = dirname(finished)
  for (const name of await readdir(root)) {
    const path = join(root, name)
    const outdated = name.startsWith(`${kind}-`) || name.startsWith('unfinished-')
    if (!outdated || path === finished || name.endsWith('.lock')) continue
    if ((await ageInMs(path)) > dayInMs) await rm(path, { recursive: true, force: true })
  }
}

async function ageInMs(path: string): Promise<number> {
  const { mtimeMs } = await stat(path).catch(() => ({ mtimeMs: Date.now() }))
  return Date.now() - mtimeMs
}
