import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readSettings } from '../../../scripts/settings.mjs'
import { Stop } from '../../../scripts/stop.mjs'

const settings = (env: Record<string, string> = {}) => readSettings(env, '/srv/house')
const refusal = (env: Record<string, string>): string => {
  try {
    settings(env)
  } catch (error) {
    if (error instanceof Stop) return error.message
    throw error
  }
  return ''
}

describe('with an empty environment', () => {
  test('everything has its documented default', () => {
    expect(settings()).toEqual({
      sitePort: 4321,
      cmsPort: 3000,
      host: '127.0.0.1',
      dataDir: join('/srv/house', 'var'),
      demo: true,
      databaseUri: `file:${join('/srv/house', 'var', 'wegweiserin.db')}`,
      siteUrl: 'http://localhost:4321',
      cmsUrl: 'http://localhost:3000',
    })
  })
  test('an empty value counts as none', () => {
    expect(settings({ SITE_PORT: '', DATA_DIR: '', DATABASE_URI: '', SITE_URL: '' })).toEqual(settings())
  })
})

describe('what is set', () => {
  test('moves the addresses with the ports', () => {
    expect(settings({ SITE_PORT: '8080' }).siteUrl).toBe('http://localhost:8080')
  })
  test('moves the database with the data folder', () => {
    const { dataDir, databaseUri } = settings({ DATA_DIR: '/data' })
    expect([dataDir, databaseUri]).toEqual(['/data', `file:${join('/data', 'wegweiserin.db')}`])
  })
  test('an address loses the slash at its end', () => {
    expect(settings({ SITE_URL: 'https://example.org/' }).siteUrl).toBe('https://example.org')
  })
  test('only DEMO=0 starts empty', () => {
    expect([settings({ DEMO: '0' }).demo, settings({ DEMO: '1' }).demo]).toEqual([false, true])
  })
})

describe('what cannot be is refused by its name', () => {
  test.each(['0', '65536', '-1', '80a', '3e3', ' '])('a port "%s"', (port) => {
    expect(refusal({ SITE_PORT: port })).toMatch(/^SITE_PORT is /)
    expect(refusal({ CMS_PORT: port })).toMatch(/^CMS_PORT is /)
  })
  test('one port for both servers', () => {
    expect(refusal({ SITE_PORT: '3000' })).toMatch(/SITE_PORT and CMS_PORT are both 3000/)
  })
  test.each(['example.org', 'ftp://example.org', 'javascript:alert(1)'])('an address "%s"', (url) => {
    expect(refusal({ CMS_URL: url })).toMatch(/^CMS_URL is /)
  })
  test.each(['postgres://db', 'file:', 'var/my.db', 'mongodb'])('a database "%s"', (uri) => {
    expect(refusal({ DATABASE_URI: uri })).toMatch(/^DATABASE_URI must begin/)
  })
})

describe('MongoDB', () => {
  test.each(['mongodb://db/w', 'mongodb://db/w?retryWrites=true', 'mongodb://db/w?replicaSet='])(
    'without a replica set is refused, for there would be no transactions: %s',
    (uri) => {
      expect(refusal({ DATABASE_URI: uri })).toMatch(/replicaSet=.*transactions/s)
    },
  )
  test.each([
    'mongodb://a,b/w?replicaSet=rs0',
    'mongodb://a/w?w=majority&replicaSet=rs0',
    'mongodb+srv://a/w',
  ])('with one is taken as it is: %s', (uri) => {
    expect(settings({ DATABASE_URI: uri }).databaseUri).toBe(uri)
  })
})
