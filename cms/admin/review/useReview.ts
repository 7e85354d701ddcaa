'use client'
import { useDocumentInfo } from '@payloadcms/ui'
import type { ReviewView } from '../../workflow/endpoints.ts'
import { useAnswer } from '../useAnswer.ts'

/** Where the newest draft stands. Autosave makes a draft beside the live text: from then on there are steps to take. */
export function useReview(offer: string | undefined) {
  const { lastUpdateTime, unpublishedVersionCount } = useDocumentInfo()
  return useAnswer<ReviewView>(
    offer === undefined ? undefined : `/api/offers/${offer}/review`,
    `${String(lastUpdateTime)}/${String(unpublishedVersionCount)}`,
  )
}
