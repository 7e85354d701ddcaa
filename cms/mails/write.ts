/** Puts a letter into the outbox, in the request's own transaction; it leaves after the commit. */
import type { PayloadRequest } from 'payload'
import { onCommit } from '../database/afterCommit.ts'
import { label, type Label } from '../words.ts'
import { sendWaitingMails } from './send.ts'

/** Every letter the CMS writes. Its words stand in locales/ under its name. */
export const letters = ['submitted', 'returned', 'published', 'invited', 'alreadyInvited', 'checks'] as const

export interface Letter {
  readonly to: string
  /** Key of the words: `mails.<name>.subject` and `mails.<name>.text` */
  readonly name: (typeof letters)[number]
  /** What stands in the gaps, in both languages where it is made of words */
  readonly gaps: Readonly<Record<string, string | Label>>
}

const filled = (words: Label, language: 'de' | 'en', gaps: Letter['gaps']): string =>
  words[language].replace(/\{\{(\w+)\}\}/g, (_, gap: string) => {
    const filling = gaps[gap] ?? ''
    return typeof filling === 'string' ? filling : filling[language]
  })

/** Nobody has said which language she reads, so a letter says it in both, German first. */
export async function writeMail(req: PayloadRequest, { to, name, gaps }: Letter): Promise<void> {
  const [subject, text] = [label(`mails.${name}.subject`), label(`mails.${name}.text`)]
  const data = {
    to,
    subject: filled(subject, 'de', gaps),
    text: `${filled(text, 'de', gaps)}\n\n– – –\n\n${filled(text, 'en', gaps)}\n`,
    tries: 0,
  }
  await req.payload.db.create({ collection: 'mails', data, req })
  onCommit(req, () => sendWaitingMails(req.payload))
}
