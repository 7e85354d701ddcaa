/** Writes down a step that is being taken; what is published has no step before it any more. */
import type { CollectionBeforeChangeHook } from 'payload'
import type { ReviewState } from './states.ts'

/** What a step writes into the draft. */
export interface ReviewNote {
  review: ReviewState
  submittedAt?: string
  submittedBy?: string | null
}

export const noteReview: CollectionBeforeChangeHook = ({ data, context }) => {
  const note = context['reviewNote'] as ReviewNote | undefined
  if (note) return { ...data, ...note }
  return (data as { _status?: unknown })._status === 'published'
    ? { ...data, review: null, submittedAt: null, submittedBy: null }
    : data
}
