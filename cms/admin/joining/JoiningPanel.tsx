'use client'
/** Beside an organisation that added itself: take it in, or not. */
import '../panel.css'
import '../review/review.css'
import { useAuth, useDocumentInfo } from '@payloadcms/ui'
import { useState } from 'react'
import { CommentBox } from '../CommentBox.tsx'
import { useWords, type InBoth } from '../inLanguage.ts'
import { isStaff, type CmsUser } from '../../access/roles.ts'
import { post } from '../ask.ts'
import type { JoiningWords } from './words.ts'

export function JoiningPanel({ words }: { words: InBoth<JoiningWords> }) {
  const { id, data } = useDocumentInfo()
  const { user } = useAuth()
  const [comment, setComment] = useState('')
  const [message, setMessage] = useState('')
  const w = useWords(words)
  const state = (data as { joining?: 'new' | 'declined' | null } | undefined)?.joining

  if (id === undefined || !state) return null
  const decide = async (accept: boolean) => {
    const refusal = await post(`/api/organisations/${String(id)}/joining`, { accept, comment })
    if (refusal === undefined) location.reload()
    else setMessage(refusal)
  }

  return (
    <section className="panel review-panel" aria-label={w.title}>
      <h3>{w.title}</h3>
      <p>{isStaff(user as unknown as CmsUser | undefined) ? w[state] : w.waiting}</p>
      {isStaff(user as unknown as CmsUser | undefined) && state === 'new' && (
        <>
          <button type="button" data-step="accept" onClick={() => void decide(true)}>
            {w.accept}
          </button>
          <CommentBox label={w.comment} max={1000} value={comment} onType={setComment} />
          <button type="button" disabled={comment.trim() === ''} onClick={() => void decide(false)}>
            {w.decline}
          </button>
        </>
      )}
      <p role="status">{message}</p>
    </section>
  )
}
