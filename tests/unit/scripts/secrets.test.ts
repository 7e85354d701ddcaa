import { chmodSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { newSecrets, secretsIn } from '../../../scripts/secrets.mjs'
import { Stop } from '../../../scripts/stop.mjs'
import { folderWith } from './temporary.ts'

const isWindows = process.platform === 'win32'
const isRoot = process.getuid?.() === 0

describe('on first use', () => {
  test('three different secrets of 32 bytes are made and kept', () => {
    const folder = folderWith()
    const secrets = secretsIn(folder)
    expect(new Set(Object.values(secrets)).size).toBe(3)
    for (const secret of Object.values(secrets)) expect(secret).toMatch(/^[0-9a-f]{64}$/)
    expect(JSON.parse(readFileSync(join(folder, 'secrets.json'), 'utf8'))).toEqual(secrets)
  })
  test.skipIf(isWindows)('only the owner can read them', () => {
    const folder = folderWith()
    secretsIn(folder)
    expect(statSync(join(folder, 'secrets.json')).mode & 0o777).toBe(0o600)
  })
  test('nothing else is left in the folder', () => {
    const folder = folderWith()
    secretsIn(folder)
    expect(readdirSync(folder)).toEqual(['secrets.json'])
  })
})

test('later uses give the same secrets', () => {
  const folder = folderWith()
  expect(secretsIn(folder)).toEqual(secretsIn(folder))
})

test('another folder has others', () => {
  expect(secretsIn(folderWith())).not.toEqual(secretsIn(folderWith()))
})

const whole = JSON.stringify(newSecrets())
test.each(['', '{}', 'null', whole.slice(0, 80), whole.replace(/[0-9a-f]{64}/, 'short')])(
  'a damaged file is refused and never replaced: %s',
  (content) => {
    const folder = folderWith({ 'secrets.json': content })
    expect(() => secretsIn(folder)).toThrow(Stop)
    expect(readFileSync(join(folder, 'secrets.json'), 'utf8')).toBe(content)
  },
)

test.skipIf(isWindows || isRoot)('a file of somebody else is named as such', () => {
  const folder = folderWith({ 'secrets.json': whole })
  chmodSync(join(folder, 'secrets.json'), 0)
  expect(() => secretsIn(folder)).toThrow(/may not be read/)
})
