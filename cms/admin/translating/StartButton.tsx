'use client'
/** Begins a translation that nobody has begun, and opens it. */
import { useState } from 'react'
import { ask } from '../ask.ts'

interface Props {
  title: string
  translation: { kind: string; entry: string; language: string }
  failed: string
}

export function StartButton({ title, translation, failed }: Props) {
  const [message, setMessage] = useState('')
  const start = async () => {
    setMessage('')
    const answer = await ask<{ doc: { id: string } }>('/api/translations?draft=true&depth=0', {
      ...translation,
      status: 'draft',
      _status: 'draft',
    })
    if (typeof answer === 'string') setMessage(answer || failed)
    else location.assign(`/admin/collections/translations/${answer.doc.id}`)
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
