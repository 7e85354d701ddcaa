'use client'
import { useDocumentInfo } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'
import type { ReviewView } from '../../workflow/endpoints.ts'
import { askReview } from './ask.ts'

/** Where the newest draft stands, asked anew after each save. `isSilent` when no answer came: ask `again`. */
export function useReview(offer: string | undefined) {
  const { lastUpdateTime, unpublishedVersionCount } = useDocumentInfo()
  const [view, setView] = useState<ReviewView>()
  const [isSilent, setSilent] = useState(false)

  const again = useCallback(async () => {
    if (offer === undefined) return
    const answer = await askReview(offer)
    setSilent(answer === '')
    if (typeof answer !== 'string') setView(answer)
  }, [offer])

  // Autosave makes a draft beside the live text: from then on there are steps to take.
  useEffect(() => {
    void again()
  }, [again, lastUpdateTime, unpublishedVersionCount])

  return { view, setView, isSilent, again }
}
