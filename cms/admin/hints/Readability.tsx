'use client'
/** One friendly sentence about a text that is hard to read. It never stands in the way. */
import { useFormFields } from '@payloadcms/ui'
import { useDeferredValue } from 'react'
import { fill, useOwnWords, useWords, type InBoth } from '../inLanguage.ts'
import { readingHint } from './readability.ts'
import type { ReadabilityWords } from './words.ts'

export function Readability({ path, words }: { path: string; words: InBoth<ReadabilityWords> }) {
  const say = useWords(words)
  const own = useOwnWords()
  const text = useDeferredValue(useFormFields(([fields]) => fields[path]?.value))
  const hint = typeof text === 'string' ? readingHint(text) : undefined
  if (!hint) return null
  return (
    <p className="form-hint" data-reading={hint.key} {...own}>
      {hint.key === 'longSentence'
        ? fill(say.longSentence, { words: hint.words, begins: hint.begins })
        : fill(say.hardWords, { hard: hint.hard.map((word) => `„${word}“`).join(', ') })}
    </p>
  )
}
