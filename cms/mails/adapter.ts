/** How letters leave: by the mail server that is named, else as files. */
import type { EmailAdapter } from 'payload'
import type { settings } from '../settings.ts'
import { mailToFiles } from './files.ts'
import { mailBySmtp } from './smtp.ts'

type Settings = Pick<typeof settings, 'dataDir' | 'smtpUrl' | 'mailFrom'>

export const mailAdapter = ({ dataDir, smtpUrl, mailFrom }: Settings): EmailAdapter =>
  smtpUrl === undefined ? mailToFiles(dataDir) : mailBySmtp(smtpUrl, mailFrom)
