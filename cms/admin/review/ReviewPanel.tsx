'use client'
/** Where the newest draft of an offer stands, what can be done with it in one click, and what people say about it. */
import '../panel.css'
import './review.css'
import { useDocumentInfo, useFormBackgroundProcessing } from '@payloadcms/ui'
import { useState } from 'react'
import type { ReviewView } from '../../workflow/endpoints.ts'
import { CommentBox } from '../CommentBox.tsx'
import { fill, useOwnWords, useSpoken, useWords, type InBoth } from '../inLanguage.ts'
import { TryAgain } from '../TryAgain.tsx'
import { sayComment } from './ask.ts'
import { Comments } from './Comments.tsx'
import { reviewPanelId } from './panelId.ts'
import { ReviewSteps } from './ReviewSteps.tsx'
import { useReview } from './useReview.ts'
import { useStep } from './useStep.ts'
import type { ReviewWords } from './words.ts'

/** Where it stands, who has it, and what of it is new. */
function Standing({ offer, view, w }: { offer: string; view: ReviewView; w: ReviewWords }) {
  const language = useSpoken()
  const { comparison, heldBy, submittedAt } = view
  return (
    <>
      <p>{fill(view.isLive ? w.live : w.states[view.state], { district: view.district })}</p>
      {heldBy && heldBy !== 'coordination' && <p>{w.holders[heldBy]}</p>}
      {submittedAt && view.state === 'submitted' && (
        <p>{`${w.since} ${new Date(submittedAt).toLocaleDateString(language)}`}</p>
      )}
      {comparison && (
        <a
          className="review-compare"
          href={`/admin/collections/offers/${offer}/versions/${comparison.draft}?versionFrom=${comparison.published}`}
        >
          {w.compare}
        </a>
      )}
    </>
  )
}

export function ReviewPanel({ words }: { words: InBoth<ReviewWords> }) {
  const { id } = useDocumentInfo()
  const language = useSpoken()
  const isSaving = useFormBackgroundProcessing()
  const [comment, setComment] = useState('')
  const [message, setMessage] = useState('')
  const w = useWords(words)
  const own = useOwnWords()
  const offer = id === undefined ? undefined : String(id)
  const { view, setView, isSilent, again } = useReview(offer)
  const take = useStep(offer, w, setMessage)
  if (offer === undefined || !(view || isSilent)) return null

  const say = async () => {
    const answer = await sayComment(offer, comment)
    if (typeof answer === 'string') setMessage(answer || w.failed)
    else {
      setView(answer)
      setComment('')
      setMessage(w.done)
    }
  }

  return (
    <section id={reviewPanelId} className="panel review-panel" aria-label={w.title} tabIndex={-1} {...own}>
      <h3>{w.title}</h3>
      {isSilent && <TryAgain words={w} onAgain={() => void again()} />}
      {view && (
        <>
          <Standing offer={offer} view={view} w={w} />
          <CommentBox label={w.say} max={2000} value={comment} onType={setComment} />
          <ReviewSteps steps={view.steps} isBusy={isSaving} w={w} onStep={(step) => void take(step, comment)}>
            <button type="button" disabled={comment.trim() === ''} onClick={() => void say()}>
              {w.sayButton}
            </button>
          </ReviewSteps>
          <p role="status">{message}</p>
          <Comments title={w.comments} comments={view.comments} language={language} />
        </>
      )}
    </section>
  )
}
