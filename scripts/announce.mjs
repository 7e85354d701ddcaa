import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { loginsFile } from './prepare.mjs'

/** @typedef {{ role: string, email: string, password: string }} Login */

/**
 * @param {Login[]} logins
 * @returns {string[]}
 */
function table(logins) {
  const width = (/** @type {keyof Login} */ key) => Math.max(...logins.map((login) => login[key].length))
  return logins.map(
    ({ role, email, password }) =>
      `  ${role.padEnd(width('role'))}  ${email.padEnd(width('email'))}  ${password}`,
  )
}

/**
 * What a person needs to know once everything runs.
 * @param {import('./settings.mjs').Settings} settings
 */
export function announcement({ siteUrl, cmsUrl, dataDir, demo }) {
  const file = join(dataDir, loginsFile)
  const logins = demo && existsSync(file) ? table(JSON.parse(readFileSync(file, 'utf8'))) : []
  return [
    '',
    'Wegweiserin is running.',
    '',
    `  Site   ${siteUrl}`,
    `  Admin  ${cmsUrl}/admin`,
    ...(logins.length ? ['', 'Logins for trying it out (role, mail, password):', '', ...logins] : []),
    '',
    'Ctrl-C stops it.',
    '',
  ].join('\n')
}
