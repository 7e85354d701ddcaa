'use client'
/**
 * Nothing that was typed is lost. Payload saves a moment after the last key: who leaves before, whose login has ended, or
 * whose save was refused because somebody else wrote in between, would lose it without a word.
 */
import './keepTyped.css'
import { useAllFormFields, useDocumentInfo, useForm, useFormModified } from '@payloadcms/ui'
import { useEffect, useRef, useState } from 'react'
import { fill, useOwnWords, useSpoken, useWords, type InBoth } from '../inLanguage.ts'
import { forget, keep, keptFor } from './store.ts'
import { difference, missingIn, putBack, type Answers, type Kept } from './typed.ts'
import type { KeepTypedWords } from './words.ts'

/** Sent while the page is being left; browsers let so much through. */
const longestBody = 60_000

async function saveOnLeaving(collection: string, id: string, answers: Answers): Promise<boolean> {
  const body = JSON.stringify({ ...answers, _status: 'draft' })
  if (body.length > longestBody) return false
  const response = await fetch(`/api/${collection}/${id}?draft=true&depth=0`, {
    method: 'PATCH',
    keepalive: true,
    headers: { 'content-type': 'application/json' },
    body,
  })
  return response.ok
}

export function KeepTyped({ words }: { words: InBoth<KeepTypedWords> }) {
  const { id, collectionSlug = '' } = useDocumentInfo()
  const language = useSpoken()
  const { getData, reset, setModified } = useForm()
  const [fields] = useAllFormFields()
  const isModified = useFormModified()
  const [found, setFound] = useState<Kept>()
  const saved = useRef<Answers>(undefined)
  const document = id === undefined ? undefined : String(id)
  const w = useWords(words)
  const own = useOwnWords()

  // What an earlier visit could not save.
  useEffect(() => {
    if (document === undefined) return
    const kept = keptFor(collectionSlug, document)
    const typed = kept ? missingIn(getData(), kept.typed) : []
    if (kept && typed.length > 0) setFound({ ...kept, typed })
    else forget(collectionSlug, document)
  }, [collectionSlug, document, getData])

  const now = useRef<() => void>(() => undefined)
  now.current = () => {
    if (document === undefined || found) return
    const answers = getData() as Answers
    if (!isModified) {
      saved.current = answers
      forget(collectionSlug, document)
      return
    }
    const typed = difference(saved.current ?? {}, answers)
    if (typed.length > 0) keep(collectionSlug, document, { at: new Date().toISOString(), typed })
  }
  useEffect(() => {
    const soon = setTimeout(() => {
      now.current()
    }, 150)
    return () => {
      clearTimeout(soon)
    }
  }, [fields, isModified])

  const leave = useRef<() => void>(() => undefined)
  leave.current = () => {
    if (document === undefined || !isModified) return
    now.current()
    saveOnLeaving(collectionSlug, document, getData() as Answers).then(
      (isSaved) => {
        if (isSaved) forget(collectionSlug, document)
      },
      () => undefined,
    )
  }
  useEffect(() => {
    const onLeave = () => {
      leave.current()
    }
    addEventListener('pagehide', onLeave)
    return () => {
      removeEventListener('pagehide', onLeave)
      onLeave()
    }
  }, [])

  if (!found || document === undefined) return null
  const close = () => {
    forget(collectionSlug, document)
    setFound(undefined)
  }
  const takeOver = async () => {
    await reset(putBack(getData(), found.typed))
    close()
    setModified(true)
  }
  return (
    <section className="keep-typed" aria-label={w.title} role="status" {...own}>
      <p>{fill(w.found, { time: new Date(found.at).toLocaleString(language) })}</p>
      <ul>
        {found.typed.map(({ path, value }) => (
          <li key={path.join('.')}>{typeof value === 'string' ? value : w.answer}</li>
        ))}
      </ul>
      <div>
        <button type="button" onClick={() => void takeOver()}>
          {w.takeOver}
        </button>
        <button type="button" onClick={close}>
          {w.drop}
        </button>
      </div>
    </section>
  )
}
