import { accessSync, constants, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './root.mjs'
import { newSecrets, secretsIn } from './secrets.mjs'
import { Stop } from './stop.mjs'

/** @typedef {import('./settings.mjs').Settings} Settings */

/**
 * @param {Settings} settings
 * @param {import('./secrets.mjs').Secrets} secrets
 * @param {'production' | 'development'} mode
 * @returns {NodeJS.ProcessEnv}
 */
const environment = (settings, secrets, mode) => ({
  ...process.env,
  NODE_ENV: mode,
  SITE_PORT: String(settings.sitePort),
  CMS_PORT: String(settings.cmsPort),
  HOST: settings.host,
  DATA_DIR: settings.dataDir,
  DATABASE_URI: settings.databaseUri,
  SITE_URL: settings.siteUrl,
  CMS_URL: settings.cmsUrl,
  DEMO: settings.demo ? '1' : '0',
  PAYLOAD_SECRET: secrets.payloadSecret,
  WAKE_SECRET: secrets.wakeSecret,
  PREVIEW_SECRET: secrets.previewSecret,
  PAYLOAD_CONFIG_PATH: join(root, 'cms/payload.config.ts'),
  NEXT_TELEMETRY_DISABLED: '1',
  ASTRO_TELEMETRY_DISABLED: '1',
})

/** @param {string} dataDir */
function makeFolder(dataDir) {
  try {
    mkdirSync(dataDir, { recursive: true, mode: 0o700 })
    accessSync(dataDir, constants.R_OK | constants.W_OK | constants.X_OK)
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    throw new Stop(
      `The data folder ${dataDir} cannot be used (${why}). Give this user the right to write there, or set DATA_DIR to another folder.`,
    )
  }
}

/**
 * The environment for what works on the data: CMS, site and commands. Makes the data folder and its secrets on first
 * use.
 * @param {Settings} settings
 * @param {'production' | 'development'} [mode]
 */
export function childEnv(settings, mode = 'production') {
  makeFolder(settings.dataDir)
  return environment(settings, secretsIn(settings.dataDir), mode)
}

/**
 * The environment for building: touches no data. Its secrets live as long as the build, so that none can end up in it.
 * @param {Settings} settings
 */
export const buildEnv = (settings) => environment(settings, newSecrets(), 'production')
