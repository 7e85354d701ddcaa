import { readFileSync } from 'node:fs'
import { findPackageJSON } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The root of the repository: where package.json lies and every command is run. */
export const repository = fileURLToPath(new URL('../../', import.meta.url))

/** A path inside an installed package, wherever npm has put the package and whatever the package exports. */
export function inPackage(name: string, ...path: string[]): string {
  return join(dirname(manifestOf(name)), ...path)
}

/** The version of an installed package. */
export function versionOf(name: string): string {
  return (JSON.parse(readFileSync(manifestOf(name), 'utf8')) as { version: string }).version
}

function manifestOf(name: string): string {
  const found = findPackageJSON(name, import.meta.url)
  if (found === undefined) throw new Error(`The package ${name} is not installed. Run "npm install".`)
  return found
}
