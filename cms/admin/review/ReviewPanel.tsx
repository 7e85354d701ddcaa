'use client'
/** Where the newest draft of an offer stands, what can be done with it in one click, and what people say about it. */
import '../panel.css'
import './review.css'
import {
  useDocumentInfo,
  useForm,
  useFormBackgroundProcessing,
  useFormFields,
  useTranslation,
} from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import type { ReviewView } from '../../workflow/endpoints.ts'
import type { Step } from '../../workflow/states.ts'
import { CommentBox } from '../CommentBox.tsx'
import { fill, useWords, type InBoth } from '../inLanguage.ts'
import { useKeepDraft } from '../useKeepDraft.ts'
import { askReview, sayComment, takeStep } from './ask.ts'
import { Comments } from './Comments.tsx'
import type { ReviewWords } from './words.ts'

/** Steps for which nothing may be missing. */
const needsAll: readonly Step[] = ['submit', 'approve']

export function ReviewPanel({ words }: { words: InBoth<ReviewWords> }) {
  const { id, lastUpdateTime, unpublishedVersionCount } = useDocumentInfo()
  const { i18n } = useTranslation()
  const { setSubmitted, validateForm } = useForm()
  const keepDraft = useKeepDraft()
  const isSaving = useFormBackgroundProcessing()
  const isSmall = useFormFields(([fields]) => fields['smallCorrection']?.value === true)
  const [view, setView] = useState<ReviewView>()
  const [comment, setComment] = useState('')
  const [message, setMessage] = useState('')
  const w = useWords(words)
  const offer = id === undefined ? undefined : String(id)

  // Autosave makes a draft beside the live text: from then on there are steps to take.
  useEffect(() => {
    if (offer !== undefined)
      void askReview(offer).then((answer) => {
        if (typeof answer !== 'string') setView(answer)
      })
  }, [offer, lastUpdateTime, unpublishedVersionCount])

  if (!view || offer === undefined) return null

  const act = async (step: Step) => {
    setMessage('')
    // What is missing stands as a list at the top of the form then, each a link to its question.
    if (needsAll.includes(step) && !(await validateForm())) {
      setSubmitted(true)
      setMessage(w.incomplete)
      return
    }
    await keepDraft(offer)
    const answer = await takeStep(offer, step, comment, isSmall)
    if (typeof answer === 'string') {
      setMessage(answer || w.failed)
      return
    }
    // The form shows another version now, and Payload's own buttons follow from it.
    location.reload()
  }

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
    <section className="panel review-panel" aria-label={w.title}>
      <h3>{w.title}</h3>
      <p>{fill(view.isLive ? w.live : w.states[view.state], { district: view.district })}</p>
      {view.heldBy && view.heldBy !== 'coordination' && <p>{w.holders[view.heldBy]}</p>}
      {view.submittedAt && view.state === 'submitted' && (
        <p>{`${w.since} ${new Date(view.submittedAt).toLocaleDateString(i18n.language)}`}</p>
      )}
      <CommentBox label={w.say} max={2000} value={comment} onType={setComment} />
      <div role="group" aria-label={w.title}>
        {view.steps.map((step) => (
          <div key={step}>
            <button type="button" data-step={step} disabled={isSaving} onClick={() => void act(step)}>
              {w.steps[step].label}
            </button>
            <p>{w.steps[step].means}</p>
          </div>
        ))}
        <button type="button" disabled={comment.trim() === ''} onClick={() => void say()}>
          {w.sayButton}
        </button>
      </div>
      <p role="status">{message}</p>
      <Comments title={w.comments} comments={view.comments} language={i18n.language} />
    </section>
  )
}
