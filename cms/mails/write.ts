/** Puts a letter into the outbox, in the request's own transaction; it leaves after the commit. */
import type { PayloadRequest } from 'payload'
import { onCommit } from '../database/afterCommit.ts'
import { label, type Label } from '../words.ts'
import { sendWaitingMails } from './send.ts'
import type { Language } from '../spoken.ts'

/** Every letter the CMS writes. Its words stand in locales/ under its name. */
export const letters = [
  'submitted',
  'returned',
  'published',
  'waits',
  'handedOn',
  'notPublished',
  'checks',
  'invited',
  'alreadyInvited',
  'joining',
  'alreadyJoined',
  'joined',
  'joinAccepted',
  'joinDeclined',
  'pleaseConfirm',
  'confirmed',
  'notConfirmed',
] as const

export interface Letter {
  readonly to: string
  /** Key of the words: `mails.<name>.subject` and `mails.<name>.text` */
  readonly name: (typeof letters)[number]
  /** What stands in the gaps, where it must in the language around it */
  readonly gaps: Readonly<Record<string, string | Label>>
  /** To one person, a letter with a key is written once, as long as the outbox remembers it */
  readonly key?: string
}

const filled = (text: Label, language: Language, gaps: Letter['gaps']): string =>
  text[language].replace(/\{\{(\w+)\}\}/g, (_, gap: string) => {
    const value = gaps[gap] ?? ''
    return typeof value === 'string' ? value : value[language]
  })

async function isWritten(req: PayloadRequest, key: string): Promise<boolean> {
  return (
    (await req.payload.db.findOne({ collection: 'mails', where: { key: { equals: key } }, req })) !== null
  )
}

/** Nobody has said which language she reads, so a letter says it in both, German first. */
export async function writeMail(req: PayloadRequest, { to, name, gaps, key }: Letter): Promise<void> {
  const own = key === undefined ? null : `${key}/${name}/${to}`
  if (own !== null && (await isWritten(req, own))) return
  const [subject, text] = [label(`mails.${name}.subject`), label(`mails.${name}.text`)]
  const data = {
    to,
    key: own,
    subject: filled(subject, 'de', gaps),
    text: `${filled(text, 'de', gaps)}\n\n– – –\n\n${filled(text, 'en', gaps)}\n`,
    tries: 0,
  }
  await req.payload.db.create({ collection: 'mails', data, req })
  onCommit(req, () => sendWaitingMails(req.payload))
}
