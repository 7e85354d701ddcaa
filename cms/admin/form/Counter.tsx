'use client'
/** How much of a text's space is used, counted while typing. */
import './form.css'
import { useFormFields } from '@payloadcms/ui'
import { fill, useOwnWords, useWords, type InBoth } from '../inLanguage.ts'

interface Props {
  path: string
  max: number
  words: InBoth<string>
}

export function Counter({ path, max, words }: Props) {
  const text = useFormFields(([fields]) => fields[path]?.value)
  const say = useWords(words)
  const own = useOwnWords()
  const count = typeof text === 'string' ? text.length : 0
  if (count === 0) return null
  return (
    <p className="text-count" data-full={count > max} {...own}>
      {fill(say, { count, max })}
    </p>
  )
}
