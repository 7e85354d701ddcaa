/** Outgoing mail as files in DATA_DIR/mail, one a message: what happens where no mail server is named. */
import { randomUUID } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { EmailAdapter } from 'payload'
import { sender } from './sender.ts'

export const mailFolder = (dataDir: string): string => path.join(dataDir, 'mail')

export const mailToFiles =
  (dataDir: string): EmailAdapter =>
  () => ({
    name: 'files',
    ...sender('wegweiserin@example.org'),
    sendEmail: async (message) => {
      const folder = mailFolder(dataDir)
      await mkdir(folder, { recursive: true, mode: 0o700 })
      const file = path.join(folder, `${String(Date.now())}-${randomUUID()}.json`)
      await writeFile(file, JSON.stringify(message, null, 2), { mode: 0o600 })
    },
  })
