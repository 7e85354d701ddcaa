/** The words of the forms, resolved on the server so that the admin's bundle carries no word lists. */
import { label, sentence } from '../../words.ts'
import { inBoth, named, type WordsOf } from '../inBoth.ts'

export const codeKeys = ['code', 'codeHelp', 'send', 'again', 'failed'] as const
export type CodeWords = WordsOf<typeof codeKeys>
export const codeWords = (language: string): CodeWords =>
  named(codeKeys, (key) => sentence(language, `secondFactor.${key}`))

export const factorKeys = [
  'title',
  'isOn',
  'isOff',
  'password',
  'begin',
  'scan',
  'picture',
  'typed',
  'code',
  'confirm',
  'recovery',
  'off',
  'failed',
] as const
export type FactorWords = WordsOf<typeof factorKeys>
export const factorWords = inBoth((language) =>
  named(factorKeys, (key) => label(`secondFactor.${key}`)[language]),
)
