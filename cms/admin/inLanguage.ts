'use client'
/** The words of a part in the language that the admin speaks to this person. */
import { useTranslation } from '@payloadcms/ui'

export interface InBoth<Words> {
  readonly de: Words
  readonly en: Words
}

export function useWords<Words>(words: InBoth<Words>): Words {
  const { i18n } = useTranslation()
  return i18n.language === 'en' ? words.en : words.de
}

/** "{{count}} of {{max}}" with its gaps filled. */
export const fill = (text: string, gaps: Readonly<Record<string, string | number>>): string =>
  text.replace(/\{\{(\w+)\}\}/g, (_, gap: string) => String(gaps[gap] ?? ''))
