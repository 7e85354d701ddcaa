import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

interface Locked {
  version?: string
  resolved?: string
  dependencies?: Record<string, string>
  optionalDependencies?: Record<string, string>
  devDependencies?: Record<string, string>
}
const read = (file: string) => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8')
const lock = JSON.parse(read('package-lock.json')) as { packages: Record<string, Locked> }
const manifest = JSON.parse(read('package.json')) as Locked & { overrides: Record<string, string> }
const { overrides } = manifest

/** Name, where it is installed and in which version: one entry a copy. */
const copies = Object.entries(lock.packages)
  .filter(([place]) => place !== '')
  .map(([place, { version = '' }]) => ({ name: place.replace(/^.*node_modules\//, ''), place, version }))

/** Published versions before these have known holes; reasons stand in their release notes. */
const floors: [name: RegExp, floor: string][] = [
  [/^payload$/, '3.90.2'],
  [/^@payloadcms\//, '3.90.2'],
  [/^next$/, '16.4.6'],
  [/^react$/, '19.2.6'],
  [/^react-dom$/, '19.2.6'],
  [/^astro$/, '7.3.5'],
  [/^@astrojs\/node$/, '11.1.6'],
  [/^sharp$/, '0.35.4'],
  [/^mongoose$/, '8.24.3'],
  [/^drizzle-orm$/, '0.45.2'],
]

/** Whether a released version is at least the floor; a pre-release never is. */
function reaches(version: string, floor: string): boolean {
  if (!/^\d+\.\d+\.\d+$/.test(version)) return false
  const parts = version.split('.').map(Number)
  for (const [index, least] of floor.split('.').map(Number).entries()) {
    const part = parts[index] ?? 0
    if (part !== least) return part > least
  }
  return true
}

test.each([
  ['3.90.2', true],
  ['3.90.10', true],
  ['4.0.0', true],
  ['3.90.1', false],
  ['3.9.99', false],
  ['3.91.0-canary.1', false],
])('%s against the floor 3.90.2: %s', (version, expected) => {
  expect(reaches(version, '3.90.2')).toBe(expected)
})

describe('every installed copy is at least as new as its floor', () => {
  test.each(floors)('%s %s', (name, floor) => {
    const found = copies.filter((copy) => name.test(copy.name))
    expect(found).not.toEqual([])
    expect(found.filter(({ version }) => !reaches(version, floor))).toEqual([])
  })
})

test('Node is version 24, from every platform package and in this run', () => {
  const nodes = copies.filter(({ name }) => /^node-(linux|bin-darwin|win)/.test(name))
  expect(nodes.map(({ version }) => version.split('.')[0])).toEqual(['24', '24', '24', '24'])
  expect(process.version).toMatch(/^v24\./)
})

test.each(['i18next-fs-backend', 'i18next-http-middleware'])('%s is not installed', (name) => {
  expect(copies.filter((copy) => copy.name === name)).toEqual([])
})

describe('the lock file', () => {
  test('names no registry', () => {
    expect(Object.keys(lock.packages).filter((place) => lock.packages[place]?.resolved)).toEqual([])
    expect(read('package-lock.json')).not.toMatch(/\.tgz/)
  })

  test('asks for the same as package.json', () => {
    const { dependencies, devDependencies, optionalDependencies } = manifest
    expect(lock.packages['']).toMatchObject({ dependencies, devDependencies, optionalDependencies })
  })

  // Written on one platform, npm forgets packages it cannot read there, and then refuses to install on any.
  test('has what each package depends on, for every platform', () => {
    const missing = Object.entries(lock.packages).flatMap(([place, { dependencies, optionalDependencies }]) =>
      Object.entries({ ...dependencies, ...optionalDependencies })
        .filter(([name, wanted]) => !fits(found(place, name), overrides[name] ?? wanted))
        .map(([name, wanted]) => `${place}: ${name} ${wanted}`),
    )
    expect(missing).toEqual([])
  })
})

/** The version that a package gets when it asks for another: beside itself first, then further up, as Node looks. */
function found(asking: string, name: string): string | undefined {
  const there = lock.packages[`${asking ? `${asking}/` : ''}node_modules/${name}`]
  if (there || asking === '') return there?.version
  return found(asking.replace(/\/?node_modules\/(?:@[^/]+\/)?[^/]+$/, ''), name)
}

/** Ranges are npm's business; an exact version must be met exactly. */
function fits(version: string | undefined, wanted: string): boolean {
  return version !== undefined && (version === wanted || !/^\d+\.\d+\.\d+$/.test(wanted))
}
