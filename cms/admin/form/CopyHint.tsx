'use client'
/** At the top of a fresh copy: what has to be looked at before it is published. */
import './form.css'
import { useSearchParams } from 'next/navigation.js'
import { useOwnWords, useWords, type InBoth } from '../inLanguage.ts'
import { isCopy } from './copied.ts'
import type { CopyWords } from './words.ts'

export function CopyHint({ words }: { words: InBoth<CopyWords> }) {
  const say = useWords(words)
  const own = useOwnWords()
  const isFresh = useSearchParams().has(isCopy)
  return (
    isFresh && (
      <p className="form-hint copy-hint" role="status" {...own}>
        {say.check}
      </p>
    )
  )
}
