'use client'
/** Stands above the form in place of "publish", which is a step of the review: beside the form, on a phone far below it. */
import './review.css'
import { PublishButton, useDocumentInfo } from '@payloadcms/ui'
import { useOwnWords, useWords, type InBoth } from '../inLanguage.ts'
import { reviewPanelId } from './panelId.ts'

interface Props {
  words: InBoth<{ readonly jump: string }>
}

function goThere(): void {
  const panel = document.getElementById(reviewPanelId)
  panel?.scrollIntoView({ block: 'start' })
  panel?.focus({ preventScroll: true })
}

export function ToReview({ words }: Props) {
  const { id } = useDocumentInfo()
  const w = useWords(words)
  const own = useOwnWords()
  return (
    <>
      {id !== undefined && (
        <button type="button" className="plain-button to-review" onClick={goThere} {...own}>
          {w.jump}
        </button>
      )}
      {/* Payload's own button saves by Ctrl+S and has the drawer in which a time is planned. */}
      <div hidden>
        <PublishButton />
      </div>
    </>
  )
}
