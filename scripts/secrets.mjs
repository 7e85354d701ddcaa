import { randomBytes } from 'node:crypto'
import { closeSync, existsSync, fsyncSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { Stop } from './stop.mjs'

/** @typedef {{ payloadSecret: string, wakeSecret: string, previewSecret: string }} Secrets */

/**
 * New secrets, 32 random bytes each.
 * @returns {Secrets}
 */
export function newSecrets() {
  const secret = () => randomBytes(32).toString('hex')
  return { payloadSecret: secret(), wakeSecret: secret(), previewSecret: secret() }
}

/**
 * @param {string} path
 * @returns {Secrets}
 */
function read(path) {
  try {
    const { payloadSecret, wakeSecret, previewSecret } = JSON.parse(readFileSync(path, 'utf8'))
    const secrets = { payloadSecret, wakeSecret, previewSecret }
    if (Object.values(secrets).every((secret) => /^[0-9a-f]{64}$/.test(secret))) return secrets
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EACCES')
      throw new Stop(`${path} may not be read by this user. Give it to the user who starts the program.`)
  }
  throw new Stop(
    `${path} is damaged. Restore it from a backup, or delete it: new secrets are made, and everybody signs in again.`,
  )
}

/**
 * The secrets kept in this folder, made on first use. Readable by its owner only; there whole or not at all.
 * @param {string} dataDir an existing folder
 */
export function secretsIn(dataDir) {
  const path = join(dataDir, 'secrets.json')
  if (existsSync(path)) return read(path)
  const draft = `${path}.${process.pid}`
  const file = openSync(draft, 'wx', 0o600)
  writeSync(file, `${JSON.stringify(newSecrets(), null, 2)}\n`)
  fsyncSync(file)
  closeSync(file)
  renameSync(draft, path)
  return read(path)
}
