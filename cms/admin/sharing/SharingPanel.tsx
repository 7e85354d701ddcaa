'use client'
/** Beside the form of an offer: its page before it is public, and what to do with it once it is. */
import '../panel.css'
import './sharing.css'
import { useDocumentInfo } from '@payloadcms/ui'
import { useWords, type InBoth } from '../inLanguage.ts'
import { Preview } from './Preview.tsx'
import { Share } from './Share.tsx'
import type { SharingLanguage, SharingWords } from './words.ts'

interface Props {
  words: InBoth<SharingWords>
  languages: readonly SharingLanguage[]
}

export function SharingPanel({ words, languages }: Props) {
  const { id, hasPublishedDoc, unpublishedVersionCount } = useDocumentInfo()
  const w = useWords(words)
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
