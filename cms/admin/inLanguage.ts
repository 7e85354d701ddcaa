'use client'
/** The words of a part in the language that the admin speaks to this person. */
import { useTranslation } from '@payloadcms/ui'
import { ownWords, spoken, type Language } from '../spoken.ts'

export { fill } from '../spoken.ts'

export type InBoth<Words> = Readonly<Record<Language, Words>>

/** The words of a part, of those in both languages, that are hers. */
export function useWords<Words>(words: InBoth<Words>): Words {
  const { i18n } = useTranslation()
  return words[spoken(i18n.language)]
}

/** The language in which our own words are said to her: that of the dates and numbers within them, too. */
export const useSpoken = (): Language => spoken(useTranslation().i18n.language)

/** What a part with our own words says about their language: see ownWords(). */
export const useOwnWords = () => ownWords(useTranslation().i18n.language)
