/** The CMS's settings, read once from the environment. Missing ones stop the start with a sentence. */
import path from 'node:path'
import { ownAddress } from './ownAddress.ts'

const needed = (name: string): string => {
  const value = process.env[name]
  if (!value)
    throw new Error(
      `The setting ${name} is missing. "npm start" and "npm run dev" set it; to start the CMS alone, copy .env.example to .env and fill it in.`,
    )
  return value
}

const dataDir = path.resolve(needed('DATA_DIR'))
const cmsUrl = needed('CMS_URL')

/** The first of these that is set decides, as POSIX has it. */
const locale = process.env['LC_ALL'] || process.env['LC_MESSAGES'] || process.env['LANG'] || ''

export const settings = {
  /** Database, uploads, outgoing mail */
  dataDir,
  databaseUri: process.env['DATABASE_URI'] ?? `file:${path.join(dataDir, 'wegweiserin.db')}`,
  cmsUrl,
  /** The same from within, past whatever stands before it */
  ownUrl: ownAddress(process.env),
  siteUrl: needed('SITE_URL'),
  payloadSecret: needed('PAYLOAD_SECRET'),
  /** Signs the note to the site that something was published */
  wakeSecret: needed('WAKE_SECRET'),
  /** Signs the links to pages of drafts */
  previewSecret: needed('PREVIEW_SECRET'),
  /** A server of LibreTranslate's protocol; without one nothing is translated by machine */
  translateUrl: process.env['TRANSLATE_URL'] || undefined,
  translateKey: process.env['TRANSLATE_KEY'] || undefined,
  /** What commands say, they say in it */
  language: locale.startsWith('en') ? 'en' : 'de',
  /** Where the person was who started a command; npm itself goes to the project's folder */
  startedIn: process.env['INIT_CWD'] ?? process.cwd(),
  /** The mail server; without one, letters land as files in `dataDir` */
  smtpUrl: process.env['SMTP_URL'] || undefined,
  mailFrom: process.env['MAIL_FROM'] || `wegweiserin@${new URL(cmsUrl).hostname}`,
  isSecure: cmsUrl.startsWith('https:'),
} as const
