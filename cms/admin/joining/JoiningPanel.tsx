'use client'
/** Beside an organisation that added itself: take it in, or not. */
import '../panel.css'
import '../review/review.css'
import { useAuth, useDocumentInfo } from '@payloadcms/ui'
import { useState } from 'react'
import { CommentBox } from '../CommentBox.tsx'
import { TryAgain } from '../TryAgain.tsx'
import { useOwnWords, useWords, type InBoth } from '../inLanguage.ts'
import { isStaff, type CmsUser } from '../../access/roles.ts'
import { useDecision } from './useDecision.ts'
import type { JoiningWords } from './words.ts'

/** What a coordinator decides; whatever comes of it, what she wrote stays. */
function Decide({ organisation, w }: { organisation: string; w: JoiningWords }) {
  const [comment, setComment] = useState('')
  const { refusal, failed, decide } = useDecision(organisation)
  return (
    <>
      <button type="button" data-step="accept" onClick={() => void decide({ accept: true, comment })}>
        {w.accept}
      </button>
      <CommentBox label={w.comment} max={1000} value={comment} onType={setComment} />
      <button
        type="button"
        disabled={comment.trim() === ''}
        onClick={() => void decide({ accept: false, comment })}
      >
        {w.decline}
      </button>
      <p role="status">{refusal}</p>
      {failed && <TryAgain words={w} onAgain={() => void decide(failed)} />}
    </>
  )
}

export function JoiningPanel({ words }: { words: InBoth<JoiningWords> }) {
  const { id, data } = useDocumentInfo()
  const { user } = useAuth()
  const w = useWords(words)
  const own = useOwnWords()
  const state = (data as { joining?: 'new' | 'declined' | null } | undefined)?.joining

  if (id === undefined || !state) return null
  const decides = isStaff(user as unknown as CmsUser | undefined)
  return (
    <section className="panel review-panel" aria-label={w.title} {...own}>
      <h3>{w.title}</h3>
      <p>{decides ? w[state] : w.waiting}</p>
      {decides && state === 'new' && <Decide organisation={String(id)} w={w} />}
    </section>
  )
}
