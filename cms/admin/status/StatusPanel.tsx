'use client'
/** Stands beside the offer's form and saves nothing of it. */
import { useDocumentInfo } from '@payloadcms/ui'
import { useOwnWords, useWords, type InBoth } from '../inLanguage.ts'
import { StatusControls } from './StatusControls.tsx'
import type { StatusWords } from './words.ts'

export function StatusPanel({ words }: { words: InBoth<StatusWords> }) {
  const { id, hasPublishedDoc } = useDocumentInfo()
  const w = useWords(words)
  const own = useOwnWords()
  // Nobody sees the state of what is not public yet.
  if (id === undefined || !hasPublishedDoc) return null
  return (
    <section className="status-panel" aria-label={w.title} {...own}>
      <h3>{w.title}</h3>
      <p>{w.explains}</p>
      <StatusControls offer={String(id)} w={w} />
    </section>
  )
}
