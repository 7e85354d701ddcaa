'use client'
/** Beside the form of an offer: its page before it is public, and what to do with it once it is. */
import './sharing.css'
import { useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { Preview } from './Preview.tsx'
import { Share } from './Share.tsx'
import type { SharingLanguage, SharingWords } from './words.ts'

interface Props {
  words: Record<'de' | 'en', SharingWords>
  languages: readonly SharingLanguage[]
}

export function SharingPanel({ words, languages }: Props) {
  const { id, hasPublishedDoc, unpublishedVersionCount } = useDocumentInfo()
  const { i18n } = useTranslation()
  const w = words[i18n.language === 'en' ? 'en' : 'de']
  if (id === undefined) return null
  const offer = String(id)
  return (
    <>
      <Preview offer={offer} words={w} languages={languages} />
      {hasPublishedDoc && (
        <Share offer={offer} isCurrent={unpublishedVersionCount === 0} words={w} languages={languages} />
      )}
    </>
  )
}
