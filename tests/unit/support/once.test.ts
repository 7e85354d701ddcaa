import { mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { keyOf, once } from '../../support/once.ts'

let root: string

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'once-'))
})
afterEach(() => rm(root, { recursive: true }))

test('who comes together waits for the first, and the work is done once', async () => {
  const make = vi.fn(async (directory: string) => {
    await sleep(50)
    await writeFile(join(directory, 'content'), 'whole')
  })
  const places = await Promise.all([1, 2, 3].map(() => once('thing', 'a', make, root)))
  expect(new Set(places).size).toBe(1)
  expect(make).toHaveBeenCalledTimes(1)
  expect(await readFile(join(root, 'thing-a/content'), 'utf8')).toBe('whole')
})

test('work that fails leaves nothing, and is done by the next', async () => {
  const fails = () => Promise.reject(new Error('no space'))
  await expect(once('thing', 'a', fails, root)).rejects.toThrow('no space')
  expect(await readdir(root)).toEqual([])
  await once('thing', 'a', (directory) => writeFile(join(directory, 'content'), ''), root)
  expect(await readdir(root)).toEqual(['thing-a'])
})

test('the lock of a process that was killed is taken over', async () => {
  const nobody = 2 ** 30
  await writeFile(join(root, 'thing-a.lock'), String(nobody))
  await once('thing', 'a', async () => {}, root)
  expect(await readdir(root)).toEqual(['thing-a'])
})

test('what an earlier key made goes when a day has passed', async () => {
  await once('thing', 'old', async () => {}, root)
  await once('thing', 'young', async () => {}, root)
  const twoDaysAgo = Date.now() / 1000 - 2 * 86_400
  await utimes(join(root, 'thing-old'), twoDaysAgo, twoDaysAgo)
  await once('thing', 'new', async () => {}, root)
  expect((await readdir(root)).sort()).toEqual(['thing-new', 'thing-young'])
})

test('a key tells two lists apart that read the same when joined', () => {
  expect(keyOf('ab', 'c')).not.toBe(keyOf('a', 'bc'))
})
