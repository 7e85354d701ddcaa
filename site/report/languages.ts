/** How much of what is public stands in each language, and how much of it a person has read. */
import { sourceLanguage } from '../../content-models/languages.ts'
import { content } from '../content/index.ts'
import { siteLanguages } from '../i18n.ts'

export interface LanguageRow {
  readonly code: string
  /** The language's own name */
  readonly name: string
  readonly dir: 'ltr' | 'rtl'
  /** Offers whose words stand in this language */
  readonly translated: number
  /** Those of them that a person has read */
  readonly reviewed: number
}

export function languageRows(): LanguageRow[] {
  const { offer, translation } = content.store.entries
  const words = [...translation.values()].filter(({ kind, entry }) => kind === 'offer' && offer.has(entry))
  return siteLanguages
    .filter(({ code }) => code !== sourceLanguage)
    .map(({ code, name, dir }) => {
      const own = words.filter(({ language }) => language === code)
      return {
        code,
        name,
        dir,
        translated: own.length,
        reviewed: own.filter(({ status }) => status === 'reviewed').length,
      }
    })
}
