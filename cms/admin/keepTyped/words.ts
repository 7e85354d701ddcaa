import { label } from '../../words.ts'
import { inBoth, named, type WordsOf } from '../inBoth.ts'

export const keepTypedKeys = ['title', 'found', 'answer', 'takeOver', 'drop'] as const
export type KeepTypedWords = WordsOf<typeof keepTypedKeys>

export const keepTypedWords = inBoth((language) =>
  named(keepTypedKeys, (key) => label(`keepTyped.${key}`)[language]),
)
