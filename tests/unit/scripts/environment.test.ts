import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { buildEnv, childEnv } from '../../../scripts/environment.mjs'
import { readSettings } from '../../../scripts/settings.mjs'
import { Stop } from '../../../scripts/stop.mjs'
import { folderWith } from './temporary.ts'

const settingsIn = (folder: string) => readSettings({ DATA_DIR: join(folder, 'data') })

test('the servers get every setting, the kept secrets and no telemetry', () => {
  const settings = settingsIn(folderWith())
  const env = childEnv(settings)
  expect(env).toMatchObject({
    NODE_ENV: 'production',
    SITE_PORT: '4321',
    CMS_PORT: '3000',
    HOST: '127.0.0.1',
    DATA_DIR: settings.dataDir,
    DATABASE_URI: settings.databaseUri,
    SITE_URL: 'http://localhost:4321',
    CMS_URL: 'http://localhost:3000',
    NEXT_TELEMETRY_DISABLED: '1',
    ASTRO_TELEMETRY_DISABLED: '1',
  })
  expect(env['PAYLOAD_CONFIG_PATH']).toMatch(/cms.payload\.config\.ts$/)
  expect(childEnv(settings)['PAYLOAD_SECRET']).toBe(env['PAYLOAD_SECRET'])
})

test('building makes no folder and knows no kept secret', () => {
  const settings = settingsIn(folderWith())
  const built = buildEnv(settings)
  expect(existsSync(settings.dataDir)).toBe(false)
  expect(built['PAYLOAD_SECRET']).not.toBe(childEnv(settings)['PAYLOAD_SECRET'])
})

test('a data folder that cannot be made is refused with its path', () => {
  const settings = settingsIn(folderWith({ data: 'a file where the folder should be' }))
  expect(() => childEnv(settings)).toThrow(Stop)
  expect(() => childEnv(settings)).toThrow(settings.dataDir)
})
