/** On the admin's start page: letters that land as files instead of leaving, and those that no server would take. */
import type { ServerProps } from 'payload'
import { userOf } from '../access/roles.ts'
import { mailFolder } from '../mails/files.ts'
import { gaveUp } from '../mails/send.ts'
import { settings } from '../settings.ts'
import { ownWords } from '../spoken.ts'
import { sentence } from '../words.ts'

export async function MailNote({ payload, user, i18n }: ServerProps) {
  if (userOf(user ?? null)?.role !== 'admin') return null
  const { totalDocs } = await payload.db.count({ collection: 'mails', where: gaveUp })
  const notes = [
    settings.smtpUrl === undefined &&
      sentence(i18n.language, 'mailNote.files', { folder: mailFolder(settings.dataDir) }),
    totalDocs > 0 && sentence(i18n.language, 'mailNote.failed', { count: String(totalDocs) }),
  ].filter((note) => note !== false)
  if (notes.length === 0) return null
  return (
    <section {...ownWords(i18n.language)}>
      {notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
    </section>
  )
}
