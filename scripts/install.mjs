import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Stop } from './stop.mjs'

/** @typedef {{ version?: string, integrity?: string, optional?: boolean }} Locked */
/** @typedef {Record<string, Locked>} Packages by their place, such as "node_modules/zod" */

/**
 * Whether what npm noted as installed is what the lock file asks for. Optional packages may be missing: most of
 * them belong to other platforms.
 * @param {Packages} wanted
 * @param {Packages} installed
 */
export function inStep(wanted, installed) {
  const places = Object.keys(wanted).filter((place) => place !== '')
  const right = places.every((place) => {
    const there = installed[place]
    return there ? there.version === wanted[place]?.version : wanted[place]?.optional === true
  })
  return right && Object.keys(installed).every((place) => place in wanted)
}

/**
 * @param {string} path
 * @returns {Packages | undefined}
 */
function packagesOf(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8')).packages
  } catch {
    return undefined
  }
}

/**
 * The npm that called us, else the one in PATH.
 * @returns {[command: string, first: string[], shell: boolean]}
 */
function npm() {
  const caller = process.env.npm_execpath
  if (caller && /npm-cli\.c?js$/.test(caller)) return [process.execPath, [caller], false]
  return ['npm', [], process.platform === 'win32']
}

/**
 * Installs exactly what package-lock.json names, unless it is there already. npm writes its own note of what is
 * installed last, so an interrupted installation is seen and repeated.
 * @param {string} root
 */
export function install(root) {
  const wanted = packagesOf(join(root, 'package-lock.json'))
  if (!wanted)
    throw new Stop('package-lock.json is missing or damaged. Restore it: git checkout package-lock.json')
  const installed = packagesOf(join(root, 'node_modules/.package-lock.json'))
  if (installed && inStep(wanted, installed)) return

  console.log('Installing what package-lock.json lists. The first time this takes a minute or two …')
  const [command, first, shell] = npm()
  const rest = ['ci', '--include=dev', '--include=optional', '--ignore-scripts', '--loglevel=error']
  const { status, error } = spawnSync(command, [...first, ...rest], { cwd: root, shell, stdio: 'inherit' })
  if (error)
    throw new Stop(`npm could not be started (${error.message}). It comes with Node: install Node again.`)
  if (status !== 0)
    throw new Stop(
      'npm could not install the dependencies; its own message stands above. Put that right, then repeat.',
    )
}
