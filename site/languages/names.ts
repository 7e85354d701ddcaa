/** What a language is called: by itself, and by those who speak another one. */
import { allLanguages, sourceLanguage } from '../../content-models/languages.ts'
import { fold } from '../../content-models/fold.ts'
import { valueKey } from '../../content-models/messages.ts'
import { sayIn, siteLanguages } from '../i18n.ts'
import alsoCalled from './alsoCalled.json' with { type: 'json' }

/** Simple German has the names of German, and some of its own. */
const plain = (code: string): string => (code === 'de-simple' ? sourceLanguage : code)

/** The names in the words of the site. */
const inOurWords = (code: string): string[] =>
  siteLanguages.flatMap((language) => {
    const key = valueKey('language', code)
    const name = sayIn(language.code)(key)
    return name === key ? [] : [name]
  })

/** The names that are usual elsewhere too: in all our languages, and in those that wait. */
const elsewhere = (code: string): string[] =>
  allLanguages.flatMap((language) => {
    const names = new Intl.DisplayNames([language.code], { type: 'language', fallback: 'none' })
    return names.of(code) ?? []
  })

function wordsOf(code: string, name: string): string {
  const others: Readonly<Record<string, string>> = alsoCalled
  const names = [name, ...inOurWords(plain(code)), ...elsewhere(plain(code)), others[code] ?? '']
  return [...new Set(fold(names.join(' ')).split(' '))].join(' ')
}

const known = new Map<string, string>()

/** All words of all names of a language, folded, each once. */
export function languageNames({ code, name }: { code: string; name: string }): string {
  const words = known.get(code) ?? wordsOf(code, name)
  known.set(code, words)
  return words
}
