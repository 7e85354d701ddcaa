/** Two made-up languages, left-to-right and right-to-left, that show untranslated words and left/right faults in tests. */
import type { Language } from '../content-models/languages.ts'
import type { Words } from './finder/say.ts'

export const pseudoLanguages: readonly Language[] = [
  { code: 'en-XA', name: '[Ƥşḗŭḓǿ]', dir: 'ltr', review: 'machine' },
  { code: 'ar-XB', name: '[Ƥşḗŭḓǿ RTL]', dir: 'rtl', review: 'machine' },
]

const plain = 'aceilnosuyAEILNOSU'
const dressed = 'áçéíłñöšûýÅÉÎŁÑÖŠÛ'

/** "[Ŝéárçĥ···]": accented, a third longer, in brackets; gaps stay as they are. */
const pseudo = (text: string): string => {
  const letters = text
    .split(/(\{\{\w+\}\})/)
    .map((part) =>
      part.startsWith('{{')
        ? part
        : part.replace(/./gu, (letter) => dressed[plain.indexOf(letter)] ?? letter),
    )
    .join('')
  // The short names of days have to fit where the real ones do.
  if (text.length <= 3) return letters
  return `[${letters}${'·'.repeat(Math.ceil(text.length / 3))}]`
}

/** The forms that numbers have in a language, made of the one that every language has. */
const allForms = (words: Words, language: string): Words =>
  Object.fromEntries(
    Object.entries(words).flatMap(([key, text]) =>
      key.endsWith('_other')
        ? new Intl.PluralRules(language)
            .resolvedOptions()
            .pluralCategories.map((form) => [key.replace(/other$/, form), text])
        : [[key, text]],
    ),
  )

/** The words of a made-up language, made of those of a real one. */
export const pseudoWords = (words: Words, language: string): Words =>
  Object.fromEntries(
    Object.entries({ ...allForms(words, language), ...words }).map(([key, text]) => [key, pseudo(text)]),
  )
