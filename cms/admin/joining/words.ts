/** The words of the form and the panel, resolved on the server so that the admin's bundle carries no word lists. */
import { label, sentence } from '../../words.ts'

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
export type JoinWords = Readonly<Record<(typeof joinKeys)[number], string>>

export const joinWords = (language: string): JoinWords =>
  Object.fromEntries(joinKeys.map((key) => [key, sentence(language, `joining.${key}`)])) as JoinWords

export const joiningKeys = ['title', 'new', 'declined', 'accept', 'comment', 'decline', 'waiting'] as const
export type JoiningWords = Readonly<Record<(typeof joiningKeys)[number], string>>

const panelIn = (language: 'de' | 'en'): JoiningWords =>
  Object.fromEntries(joiningKeys.map((key) => [key, label(`joining.panel.${key}`)[language]])) as JoiningWords
export const joiningWords = { de: panelIn('de'), en: panelIn('en') }
