'use client'
/** Begins a translation that nobody has begun, and opens it. */
import { useState } from 'react'
import { sentencesOf, type Refusal } from '../post.ts'

interface Props {
  title: string
  translation: { kind: string; entry: string; language: string }
  failed: string
}

export function StartButton({ title, translation, failed }: Props) {
  const [message, setMessage] = useState('')
  const start = async () => {
    setMessage('')
    const response = await fetch('/api/translations?draft=true&depth=0', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ ...translation, status: 'draft', _status: 'draft' }),
    }).catch(() => undefined)
    const answer = (await response?.json().catch(() => ({}))) as
      ({ doc?: { id: string } } & Refusal) | undefined
    if (response?.ok && answer?.doc) location.assign(`/admin/collections/translations/${answer.doc.id}`)
    else setMessage(sentencesOf(answer ?? {}) || failed)
  }
  return (
    <>
      <button type="button" className="overview-start" onClick={() => void start()}>
        {title}
      </button>
      {message && <p role="alert">{message}</p>}
    </>
  )
}
