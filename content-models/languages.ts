/** The languages of the site, in the order of the menu (locales/languages.json). */
import list from '../locales/languages.json' with { type: 'json' }
import { vocabulary } from './define.ts'

export interface Language {
  /** BCP 47 */
  readonly code: string
  /** The language's own name for itself */
  readonly name: string
  readonly dir: 'ltr' | 'rtl'
  /** Who has checked the interface words: nobody yet ("machine") or a person. One that waits has no words and is not shown. */
  readonly review: 'source' | 'machine' | 'reviewed' | 'waiting'
  /** All of the admin speaks it, so it owes every word of `fields.json`. */
  readonly admin?: boolean
}

/** Those that wait too. */
export const allLanguages = list as readonly Language[]
export const languages = allLanguages.filter(({ review }) => review !== 'waiting')

/** The language that offers are written in. */
export const sourceLanguage = 'de'

/** All languages of the site. */
export const siteLanguages = vocabulary(
  'language',
  languages.map((language) => language.code),
)

/** Languages a translation may be in: all but the source language. */
export const translationLanguages = vocabulary(
  'language',
  siteLanguages.values.filter((code) => code !== sourceLanguage),
)

/** How many languages a poster has room for, beside German. */
export const mostLanguages = 5

/** The language of a code, or undefined. */
export const languageOf = (code: string): Language | undefined =>
  languages.find((language) => language.code === code)
