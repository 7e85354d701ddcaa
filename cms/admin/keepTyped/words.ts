import { label } from '../../words.ts'

export const keepTypedKeys = ['title', 'found', 'answer', 'takeOver', 'drop'] as const
export type KeepTypedWords = Readonly<Record<(typeof keepTypedKeys)[number], string>>

const wordsIn = (language: 'de' | 'en') =>
  Object.fromEntries(keepTypedKeys.map((key) => [key, label(`keepTyped.${key}`)[language]])) as KeepTypedWords

export const keepTypedWords = { de: wordsIn('de'), en: wordsIn('en') }
