'use client'
/** Copies an offer for its next season, and says in the copy what has to be looked at. */
import './form.css'
import { useDocumentInfo, useForm, useFormModified } from '@payloadcms/ui'
import { useSearchParams } from 'next/navigation.js'
import { useState } from 'react'
import { useWords, type InBoth } from '../inLanguage.ts'
import { sentencesOf, type Refusal } from '../post.ts'
import type { CopyWords } from './words.ts'

const isCopy = 'copied'

async function copyOf(id: string): Promise<{ id: string } | string> {
  const response = await fetch(`/api/offers/${id}/duplicate?depth=0`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ _status: 'draft' }),
  }).catch(() => undefined)
  const answer = ((await response?.json().catch(() => ({}))) ?? {}) as Refusal & { doc?: { id: string } }
  return answer.doc ?? sentencesOf(answer)
}

export function CopyPanel({ words }: { words: InBoth<CopyWords> }) {
  const say = useWords(words)
  const { id } = useDocumentInfo()
  const { submit } = useForm()
  const isModified = useFormModified()
  const isFresh = useSearchParams().has(isCopy)
  const [message, setMessage] = useState('')
  if (id === undefined) return null
  const offer = String(id)

  const copy = async () => {
    if (isModified)
      await submit({
        action: `/api/offers/${offer}?draft=true&depth=0`,
        method: 'PATCH',
        overrides: { _status: 'draft' },
        skipValidation: true,
      })
    const made = await copyOf(offer)
    if (typeof made === 'string') setMessage(made || say.failed)
    else location.assign(`/admin/collections/offers/${made.id}?${isCopy}`)
  }
  return (
    <section className="copy-panel">
      {isFresh && (
        <p className="form-hint" role="status">
          {say.check}
        </p>
      )}
      <button type="button" onClick={() => void copy()}>
        {say.button}
      </button>
      <p>{say.explains}</p>
      <p role="status">{message}</p>
    </section>
  )
}
