import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { root } from './root.mjs'
import { Stop } from './stop.mjs'

/**
 * @typedef {object} Settings What a person may choose, by environment or `.env`; `.env.example` explains each.
 * @property {number} sitePort
 * @property {number} cmsPort
 * @property {string} host address both servers listen on
 * @property {string} dataDir absolute
 * @property {boolean} demo
 * @property {string} databaseUri
 * @property {string} siteUrl without a slash at its end
 * @property {string} cmsUrl without a slash at its end
 */

/**
 * @param {string} name
 * @param {string} value
 */
function port(name, value) {
  const number = Number(value)
  if (/^\d+$/.test(value) && number >= 1 && number <= 65535) return number
  throw new Stop(`${name} is "${value}", but a port is a number from 1 to 65535. Correct ${name}.`)
}

/**
 * @param {string} name
 * @param {string} value
 */
function address(name, value) {
  if (URL.canParse(value) && /^https?:$/.test(new URL(value).protocol)) return value.replace(/\/+$/, '')
  throw new Stop(
    `${name} is "${value}", but it must be a whole address such as https://example.org. Correct ${name}.`,
  )
}

/** @param {string} uri */
function database(uri) {
  if (/^file:.|^mongodb\+srv:\/\/./.test(uri)) return uri
  if (!uri.startsWith('mongodb://'))
    throw new Stop(
      `DATABASE_URI must begin with "file:" (SQLite) or "mongodb". Correct it, or leave it out for SQLite in DATA_DIR.`,
    )
  if (/[?&]replicaSet=[^&]/.test(uri)) return uri
  throw new Stop(
    'DATABASE_URI names a MongoDB without "replicaSet=". Only a replica set has transactions, and without them an ' +
      'offer and what is published of it could disagree after a crash. Run MongoDB as a replica set and add ' +
      '"?replicaSet=NAME" to the address.',
  )
}

/** @param {string | undefined} url */
function mailServer(url) {
  if (!url || (/^smtps?:\/\/./.test(url) && URL.canParse(url))) return
  throw new Stop(
    'SMTP_URL must be an address such as "smtps://user:password@mail.example.org:465". Correct it, or leave it out: ' +
      'letters then land as files in DATA_DIR/mail.',
  )
}

/**
 * The settings that an environment asks for. Checks what can be checked without touching anything.
 * @param {Record<string, string | undefined>} env an empty value counts as none
 * @param {string} [base] folder that a relative DATA_DIR starts from
 * @returns {Settings}
 */
export function readSettings(env, base = root) {
  const sitePort = port('SITE_PORT', env.SITE_PORT || '4321')
  const cmsPort = port('CMS_PORT', env.CMS_PORT || '3000')
  if (sitePort === cmsPort)
    throw new Stop(`SITE_PORT and CMS_PORT are both ${sitePort}. Choose two different ports.`)
  mailServer(env.SMTP_URL)
  const dataDir = resolve(base, env.DATA_DIR || 'var')
  return {
    sitePort,
    cmsPort,
    host: env.HOST || '127.0.0.1',
    dataDir,
    demo: env.DEMO !== '0',
    databaseUri: database(env.DATABASE_URI || `file:${join(dataDir, 'wegweiserin.db')}`),
    siteUrl: address('SITE_URL', env.SITE_URL || `http://localhost:${sitePort}`),
    cmsUrl: address('CMS_URL', env.CMS_URL || `http://localhost:${cmsPort}`),
  }
}

/** The settings of this run: the environment, then `.env` for what the environment leaves open. */
export function settingsOfThisRun() {
  const file = join(root, '.env')
  if (existsSync(file)) process.loadEnvFile(file)
  return readSettings(process.env)
}
