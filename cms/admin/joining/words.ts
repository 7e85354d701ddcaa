/** The words of the form and the panel, resolved on the server so that the admin's bundle carries no word lists. */
import { label, sentence } from '../../words.ts'
import { inBoth, named, type WordsOf } from '../inBoth.ts'
import { silentWords, type SilentWords } from '../silent.ts'

export const joinKeys = [
  'organisation',
  'type',
  'district',
  'choose',
  'name',
  'email',
  'about',
  'website',
  'send',
  'sent',
  'failed',
] as const
export type JoinWords = WordsOf<typeof joinKeys>

export const joinWords = (language: string): JoinWords =>
  named(joinKeys, (key) => sentence(language, `joining.${key}`))

export const joiningKeys = ['title', 'new', 'declined', 'accept', 'comment', 'decline', 'waiting'] as const
export type JoiningWords = WordsOf<typeof joiningKeys> & SilentWords

export const joiningWords = inBoth((language): JoiningWords => ({
  ...named(joiningKeys, (key) => label(`joining.panel.${key}`)[language]),
  ...silentWords[language],
}))
