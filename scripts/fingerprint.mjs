import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** Made by tools from the other files; they change without anything having changed. */
const generated = new Set(['.next', '.astro', 'node_modules', 'next-env.d.ts', '.DS_Store'])

/**
 * The files under a path, in an order that does not depend on the file system.
 * @param {string} base
 * @param {string} path relative to base, with "/"
 * @returns {string[]}
 */
function filesUnder(base, path) {
  const full = join(base, path)
  if (!existsSync(full)) return []
  if (!statSync(full).isDirectory()) return [path]
  const names = readdirSync(full).filter((name) => !generated.has(name) && !name.endsWith('.tsbuildinfo'))
  return names.sort().flatMap((name) => filesUnder(base, `${path}/${name}`))
}

/**
 * One hash over the names and contents of files. Times do not count: a fresh checkout has the same hash.
 * @param {string} base
 * @param {string[]} paths files and folders relative to base; a missing one counts as empty
 */
export function fingerprint(base, paths) {
  const whole = createHash('sha256')
  for (const file of paths.flatMap((path) => filesUnder(base, path))) {
    const content = createHash('sha256')
      .update(readFileSync(join(base, file)))
      .digest('hex')
    whole.update(`${file}\0${content}\n`)
  }
  return whole.digest('hex')
}
