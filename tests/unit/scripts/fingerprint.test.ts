import { renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { fingerprint } from '../../../scripts/fingerprint.mjs'
import { folderWith } from './temporary.ts'

const files = { 'cms/a.ts': 'one', 'cms/deep/b.ts': 'two', 'lock.json': '{}', 'elsewhere/c.ts': 'three' }
const paths = ['cms', 'lock.json']

describe('the fingerprint stays the same', () => {
  test('in another checkout with the same files', () => {
    expect(fingerprint(folderWith(files), paths)).toBe(fingerprint(folderWith(files), paths))
  })
  test('when a file is only touched', () => {
    const folder = folderWith(files)
    const before = fingerprint(folder, paths)
    utimesSync(join(folder, 'cms/a.ts'), 1, 1)
    expect(fingerprint(folder, paths)).toBe(before)
  })
  test('when something changes that it does not cover', () => {
    const folder = folderWith(files)
    const before = fingerprint(folder, paths)
    writeFileSync(join(folder, 'elsewhere/c.ts'), 'other')
    expect(fingerprint(folder, paths)).toBe(before)
  })
  test.each(['cms/.next/built.js', 'cms/next-env.d.ts', 'cms/node_modules/x.js', 'cms/x.tsbuildinfo'])(
    'when a tool leaves %s',
    (generated) => {
      expect(fingerprint(folderWith({ ...files, [generated]: 'x' }), paths)).toBe(
        fingerprint(folderWith(files), paths),
      )
    },
  )
})

describe('the fingerprint changes', () => {
  const changes: Record<string, (folder: string) => void> = {
    'when a file deep inside changes': (folder) => writeFileSync(join(folder, 'cms/deep/b.ts'), 'other'),
    'when a single named file changes': (folder) => writeFileSync(join(folder, 'lock.json'), '{ }'),
    'when a file comes': (folder) => writeFileSync(join(folder, 'cms/new.ts'), ''),
    'when a file goes': (folder) => rmSync(join(folder, 'cms/a.ts')),
    'when a file moves': (folder) => renameSync(join(folder, 'cms/a.ts'), join(folder, 'cms/z.ts')),
    'when a whole folder goes': (folder) => rmSync(join(folder, 'cms'), { recursive: true }),
  }
  test.each(Object.entries(changes))('%s', (_situation, change) => {
    const folder = folderWith(files)
    const before = fingerprint(folder, paths)
    change(folder)
    expect(fingerprint(folder, paths)).not.toBe(before)
  })
})
