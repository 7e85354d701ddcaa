/** The only place that knows i18next: loads every language's words at start and hands out `say` functions. */
import { createInstance } from 'i18next'
import { languageOf, languages, type Language } from '../content-models/languages.ts'
import type { Say, Words } from './finder/say.ts'
import { pseudoLanguages, pseudoWords } from './pseudo.ts'
import { settings } from './settings.ts'

const files = import.meta.glob<Words>(['../locales/*/*.json', '!../locales/*/fields.json'], {
  eager: true,
  import: 'default',
})

const wordsIn = (language: string): Words =>
  Object.fromEntries(
    Object.entries(files)
      .filter(([file]) => file.startsWith(`../locales/${language}/`))
      .flatMap(([, words]) => Object.entries(words)),
  )

const shown: readonly Language[] = settings.pseudoLanguages ? [...languages, ...pseudoLanguages] : languages
const allWords = new Map(
  shown.map(({ code }) => [
    code,
    pseudoLanguages.some((pseudo) => pseudo.code === code) ? pseudoWords(wordsIn('en'), code) : wordsIn(code),
  ]),
)

const i18n = createInstance({
  resources: Object.fromEntries([...allWords].map(([code, translation]) => [code, { translation }])),
  fallbackLng: false,
  keySeparator: false,
  nsSeparator: false,
  interpolation: { escapeValue: false },
  showSupportNotice: false,
} as Parameters<typeof createInstance>[0])
await i18n.init()

/** The languages a reader can choose. */
export const siteLanguages = shown
/** A language of the site by its code, or undefined. */
export const siteLanguage = (code: string | undefined): Language | undefined =>
  code === undefined ? undefined : (shown.find((language) => language.code === code) ?? languageOf(code))
/** Gives words in a language. */
export function sayIn(language: string): Say {
  const words = allWordsOf(language)
  const fill = i18n.getFixedT(language) as unknown as Say
  // Most words have no gap: looking them up is a fifth of the time a page takes to render otherwise.
  return (key, gaps) => (gaps === undefined ? (words[key] ?? key) : fill(key, gaps))
}
/** All words of a language, for a phone without network. */
export const allWordsOf = (language: string): Words => allWords.get(language) ?? {}
