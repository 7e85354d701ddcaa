'use client'
import { useDocumentInfo, useModal } from '@payloadcms/ui'
import type { ReactNode } from 'react'
import type { Step } from '../../workflow/states.ts'
import type { ReviewWords } from './words.ts'

interface Props {
  steps: readonly Step[]
  isBusy: boolean
  w: ReviewWords
  onStep: (step: Step) => void
  children: ReactNode
}

/** What can be done with the draft, each with what it means. It is the one place where an offer is published. */
export function ReviewSteps({ steps, isBusy, w, onStep, children }: Props) {
  const { id, hasPublishPermission } = useDocumentInfo()
  const { toggleModal } = useModal()
  const plan = () => {
    // The drawer of Payload's own button: see ToReview.tsx.
    toggleModal(`schedule-publish-${String(id)}`)
  }
  return (
    <div role="group" aria-label={w.title}>
      {steps.map((step) => (
        <div key={step}>
          <button
            type="button"
            data-step={step}
            disabled={isBusy}
            onClick={() => {
              onStep(step)
            }}
          >
            {w.steps[step].label}
          </button>
          <p>{w.steps[step].means}</p>
        </div>
      ))}
      {hasPublishPermission && (
        <div>
          <button type="button" data-plan disabled={isBusy} onClick={plan}>
            {w.plan}
          </button>
          <p>{w.planMeans}</p>
        </div>
      )}
      {children}
    </div>
  )
}
