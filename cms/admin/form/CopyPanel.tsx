'use client'
/** Copies an offer for its next season. */
import './form.css'
import { useDocumentInfo } from '@payloadcms/ui'
import { useState } from 'react'
import { ask } from '../ask.ts'
import { useOwnWords, useWords, type InBoth } from '../inLanguage.ts'
import { useKeepDraft } from '../useKeepDraft.ts'
import { isCopy } from './copied.ts'
import type { CopyWords } from './words.ts'

export function CopyPanel({ words }: { words: InBoth<CopyWords> }) {
  const say = useWords(words)
  const own = useOwnWords()
  const { id } = useDocumentInfo()
  const keepDraft = useKeepDraft()
  const [message, setMessage] = useState('')
  if (id === undefined) return null
  const offer = String(id)

  const copy = async () => {
    if (!(await keepDraft(offer))) {
      setMessage(say.notSaved)
      return
    }
    const made = await ask<{ doc: { id: string } }>(`/api/offers/${offer}/duplicate?depth=0`, {
      _status: 'draft',
    })
    if (typeof made === 'string') setMessage(made || say.failed)
    else location.assign(`/admin/collections/offers/${made.doc.id}?${isCopy}`)
  }
  return (
    <section className="copy-panel" {...own}>
      <button type="button" onClick={() => void copy()}>
        {say.button}
      </button>
      <p>{say.explains}</p>
      <p role="status">{message}</p>
    </section>
  )
}
