/** The words of the two forms, resolved on the server so that the admin's bundle carries no word lists. */
import { sentence } from '../../words.ts'
import { named, type WordsOf } from '../inBoth.ts'

export const inviteKeys = [
  'invite',
  'email',
  'role',
  'organisation',
  'districts',
  'languages',
  'owner',
  'send',
  'sent',
  'failed',
] as const
export type InviteWords = WordsOf<typeof inviteKeys>

export const acceptKeys = ['name', 'password', 'passwordHelp', 'accept', 'failed'] as const
export type AcceptWords = WordsOf<typeof acceptKeys>

const wordsOf = <K extends string>(language: string, keys: readonly K[]): Record<K, string> =>
  named(keys, (key) => sentence(language, `invitation.${key}`))

export const inviteWords = (language: string): InviteWords => wordsOf(language, inviteKeys)
export const acceptWords = (language: string): AcceptWords => wordsOf(language, acceptKeys)
