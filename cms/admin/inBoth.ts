/** Makes the words of a part, on the server. */
import type { Language } from '../spoken.ts'
import type { InBoth } from './inLanguage.ts'

export type { Language }
export type WordsOf<Keys extends readonly string[]> = Readonly<Record<Keys[number], string>>

export const inBoth = <Words>(wordsIn: (language: Language) => Words): InBoth<Words> => ({
  de: wordsIn('de'),
  en: wordsIn('en'),
})

/** What each name stands for. */
export const named = <Name extends string, T>(names: readonly Name[], meaning: (name: Name) => T) =>
  Object.fromEntries(names.map((name) => [name, meaning(name)])) as Readonly<Record<Name, T>>
