/**
 * The scripts of the two builds before this one stay where they were: a page that was opened yesterday, or is kept on a
 * phone, still finds them. They wait outside dist/ while Astro empties it; `npm ci` may delete the waiting copy, not dist/.
 */
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { root } from '../../../scripts/root.mjs'

interface Build {
  readonly build: string
  readonly files: readonly string[]
}

const howMany = 2
const listName = 'builds.json'
const usual = {
  dist: path.join(root, 'dist'),
  waiting: path.join(root, 'node_modules/.cache/wegweiserin-earlier'),
}

const listIn = (folder: string): Build[] => {
  const file = path.join(folder, listName)
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Build[]) : []
}

/** Before dist/ is emptied: takes aside what it offers now. A build that broke off left its predecessor's copy waiting. */
export function setEarlierAside(build: string, { dist, waiting } = usual): void {
  const builds = listIn(dist)
  if (builds.length === 0) return
  rmSync(waiting, { recursive: true, force: true })
  mkdirSync(waiting, { recursive: true })
  const earlier = builds.filter((one) => one.build !== build).slice(0, howMany)
  for (const name of earlier.flatMap(({ files }) => files)) copy(path.join(dist, 'client'), waiting, name)
  writeFileSync(path.join(waiting, listName), JSON.stringify(earlier))
}

/** After the build: puts them beside the new files, and notes what this build added. */
export function restoreEarlier(build: string, own: readonly string[], { dist, waiting } = usual): void {
  const earlier = listIn(waiting)
  for (const name of earlier.flatMap(({ files }) => files)) copy(waiting, path.join(dist, 'client'), name)
  const builds: Build[] = [{ build, files: own.filter((name) => name.startsWith('assets/')) }, ...earlier]
  writeFileSync(path.join(dist, listName), JSON.stringify(builds))
}

/** A file and what it was compressed to. What is there already is the same: names carry the hash of the content. */
function copy(from: string, to: string, name: string): void {
  for (const file of [name, `${name}.br`, `${name}.gz`]) {
    const source = path.join(from, file)
    const target = path.join(to, file)
    if (!existsSync(source) || existsSync(target)) continue
    mkdirSync(path.dirname(target), { recursive: true })
    cpSync(source, target)
  }
}
