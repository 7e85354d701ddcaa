'use client'
/** What women of the community say about the words, and the button with which they find them fitting. */
import '../panel.css'
import './translating.css'
import { useDocumentInfo } from '@payloadcms/ui'
import { useState } from 'react'
import type { RemarksView } from '../../translate/community/endpoints.ts'
import { CommentBox } from '../CommentBox.tsx'
import { useOwnWords, useSpoken, useWords, type InBoth } from '../inLanguage.ts'
import { ask } from '../ask.ts'
import { TryAgain } from '../TryAgain.tsx'
import { useAnswer } from '../useAnswer.ts'
import type { CommunityWords } from './words.ts'

export function CommunityPanel({ words }: { words: InBoth<CommunityWords> }) {
  const { id } = useDocumentInfo()
  const language = useSpoken()
  const [text, setText] = useState('')
  const [message, setMessage] = useState('')
  const w = useWords(words)
  const own = useOwnWords()
  const translation = id === undefined ? undefined : String(id)
  const { view, setView, isSilent, again } = useAnswer<RemarksView>(
    translation === undefined ? undefined : `/api/translations/${translation}/remarks`,
  )

  if (isSilent)
    return (
      <section className="panel translating-panel" aria-label={w.title} {...own}>
        <TryAgain words={w} onAgain={() => void again()} />
      </section>
    )
  if (!view || translation === undefined) return null
  const day = (instant: string) => new Date(instant).toLocaleDateString(language)
  const say = async (path: string, body: unknown) => {
    const answer = await ask<RemarksView>(`/api/translations/${translation}/${path}`, body)
    if (typeof answer === 'string') setMessage(answer || w.failed)
    else {
      setView(answer)
      setText('')
      setMessage(w.done)
    }
  }
  return (
    <section className="panel translating-panel" aria-label={w.title} {...own}>
      <h2>{w.title}</h2>
      <p>{view.checkedOn ? `${w.checkedOn} ${day(view.checkedOn)}` : w.none}</p>
      {view.mayConfirm && (
        <div>
          <button type="button" data-step="confirm" onClick={() => void say('confirm', { rev: view.rev })}>
            {w.confirm}
          </button>
          <p>{w.confirmMeans}</p>
        </div>
      )}
      <CommentBox label={w.comment} max={2000} value={text} onType={setText} />
      <button type="button" disabled={text.trim() === ''} onClick={() => void say('comment', { text })}>
        {w.send}
      </button>
      <p role="status">{message}</p>
      <ul>
        {view.remarks.map(({ id: key, kind, text: said, authorName, createdAt }) => (
          <li key={key}>
            <small>{`${authorName}, ${day(createdAt)}`}</small>
            <br />
            {kind === 'confirmed' ? w.confirmed : said}
          </li>
        ))}
      </ul>
    </section>
  )
}
