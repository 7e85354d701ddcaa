'use client'
/** After a publish that was refused: what is missing, each a link that leads to its question. */
import './form.css'
import { useFormFields, useFormSubmitted } from '@payloadcms/ui'
import { useEffect, useRef, useState } from 'react'
import { useOwnWords, useWords, type InBoth } from '../inLanguage.ts'
import { fieldId } from './fieldId.ts'
import { missingIn } from './missing.ts'
import { openField } from './openField.ts'
import type { MissingWords } from './words.ts'

export function MissingAnswers({ words }: { words: InBoth<MissingWords> }) {
  const say = useWords(words)
  const own = useOwnWords()
  const wasSent = useFormSubmitted()
  const missing = useFormFields(([fields]) => missingIn(fields, Object.keys(words.de.labels)).join(' '))
  const [isShown, setIsShown] = useState(false)
  const box = useRef<HTMLElement>(null)

  // It stays while she works it off, also when the form saves itself in between.
  if (wasSent && missing !== '' && !isShown) setIsShown(true)
  if (isShown && missing === '') setIsShown(false)
  useEffect(() => {
    if (isShown) box.current?.focus()
  }, [isShown])

  if (!isShown) return null
  return (
    <section ref={box} className="missing-answers" role="alert" tabIndex={-1} {...own}>
      <p>{say.title}</p>
      <ul>
        {missing.split(' ').map((path) => (
          <li key={path}>
            <a
              href={`#${fieldId(path)}`}
              onClick={(event) => {
                event.preventDefault()
                void openField(path)
              }}
            >
              {say.labels[path] ?? path}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
