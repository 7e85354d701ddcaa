/** The words of the two forms, resolved on the server so that the admin's bundle carries no word lists. */
import { sentence } from '../../words.ts'

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
export type InviteWords = Readonly<Record<(typeof inviteKeys)[number], string>>

export const acceptKeys = ['name', 'password', 'passwordHelp', 'accept', 'failed'] as const
export type AcceptWords = Readonly<Record<(typeof acceptKeys)[number], string>>

const wordsOf = <K extends string>(language: string, keys: readonly K[]): Record<K, string> =>
  Object.fromEntries(keys.map((key) => [key, sentence(language, `invitation.${key}`)])) as Record<K, string>

export const inviteWords = (language: string): InviteWords => wordsOf(language, inviteKeys)
export const acceptWords = (language: string): AcceptWords => wordsOf(language, acceptKeys)
