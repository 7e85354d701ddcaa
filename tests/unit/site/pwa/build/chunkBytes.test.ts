import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { chunkBytes } from '../../../../../site/pwa/build/chunkBytes.ts'

let client: string
beforeEach(() => {
  client = mkdtempSync(path.join(tmpdir(), 'chunks-'))
  mkdirSync(path.join(client, 'assets'))
})
afterEach(() => {
  rmSync(client, { recursive: true })
})

const file = (name: string, bytes: number, text: string) => {
  writeFileSync(path.join(client, 'assets', name), text)
  return { url: `/assets/${name}`, bytes }
}

test('a script counts with all that it cannot run without, each once, and not with what may come later', () => {
  const files = [
    file('hydrate.a.js', 1, 'import{n as e}from"./client.b.js";import"./side.c.js";import("./later.d.js")'),
    file('client.b.js', 10, 'import{a}from"./shared.e.js"'),
    file('side.c.js', 100, 'import{a}from"./shared.e.js";import{b}from"./hydrate.a.js"'),
    file('later.d.js', 1_000, ''),
    file('shared.e.js', 10_000, ''),
  ]
  expect(chunkBytes(client, files, 'hydrate')).toBe(10_111)
})

test('a script that is not there is an error of the build', () => {
  expect(() => chunkBytes(client, [], 'hydrate')).toThrow('hydrate')
})
