/** The words of the forms, resolved on the server so that the admin's bundle carries no word lists. */
import { label, sentence } from '../../words.ts'

export const codeKeys = ['code', 'codeHelp', 'send', 'again', 'failed'] as const
export type CodeWords = Readonly<Record<(typeof codeKeys)[number], string>>
export const codeWords = (language: string): CodeWords =>
  Object.fromEntries(codeKeys.map((key) => [key, sentence(language, `secondFactor.${key}`)])) as CodeWords

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
export type FactorWords = Readonly<Record<(typeof factorKeys)[number], string>>
const panelIn = (language: 'de' | 'en'): FactorWords =>
  Object.fromEntries(factorKeys.map((key) => [key, label(`secondFactor.${key}`)[language]])) as FactorWords
export const factorWords = { de: panelIn('de'), en: panelIn('en') }
