'use client'
/** The words of a part in the language that the admin speaks to this person. */
import { useTranslation } from '@payloadcms/ui'
import { spoken, type Language } from '../spoken.ts'

export { fill } from '../spoken.ts'

export type InBoth<Words> = Readonly<Record<Language, Words>>

/** The words of a part, of those in both languages, that are hers. */
export function useWords<Words>(words: InBoth<Words>): Words {
  const { i18n } = useTranslation()
  return words[spoken(i18n.language)]
}
