import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, expect, onTestFinished, test } from 'vitest'
import { restoreEarlier, setEarlierAside } from '../../../../../site/pwa/build/earlierBuilds.ts'

let places: { dist: string; waiting: string }
const there = (name: string) => existsSync(join(places.dist, 'client/assets', name))

beforeEach(() => {
  const root = mkdtempSync(join(tmpdir(), 'wegweiserin-'))
  places = { dist: join(root, 'dist'), waiting: join(root, 'waiting') }
  onTestFinished(() => rmSync(root, { recursive: true }))
})

/** What the integration does round Astro's own work, which empties the folder. */
function build(name: string, ...files: string[]): void {
  setEarlierAside(name, places)
  rmSync(places.dist, { recursive: true, force: true })
  mkdirSync(join(places.dist, 'client/assets'), { recursive: true })
  for (const file of files) {
    writeFileSync(join(places.dist, 'client/assets', file), name)
    writeFileSync(join(places.dist, 'client/assets', `${file}.br`), name)
  }
  restoreEarlier(
    name,
    files.map((file) => `assets/${file}`),
    places,
  )
}

test('scripts of the two builds before stay, compressed ones too', () => {
  build('one', 'a1.js', 'same.js')
  build('two', 'a2.js', 'same.js')
  build('three', 'a3.js')
  expect(['a1.js', 'a1.js.br', 'a2.js', 'a3.js', 'same.js'].filter(there)).toHaveLength(5)
  build('four', 'a4.js')
  expect(['a1.js', 'a2.js', 'a3.js', 'a4.js'].filter(there)).toEqual(['a2.js', 'a3.js', 'a4.js'])
})

test('the same build again is not its own predecessor', () => {
  build('one', 'a1.js')
  build('two', 'a2.js')
  build('two', 'a2.js')
  build('two', 'a2.js')
  expect(there('a1.js')).toBe(true)
})

test('a build that breaks off loses nothing', () => {
  build('one', 'a1.js')
  setEarlierAside('broken', places)
  rmSync(places.dist, { recursive: true })
  build('two', 'a2.js')
  expect(there('a1.js')).toBe(true)
})
