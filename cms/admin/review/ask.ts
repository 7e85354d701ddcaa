/** The panel's questions to the CMS. */
import type { ReviewView } from '../../workflow/endpoints.ts'
import type { Step } from '../../workflow/states.ts'
import { ask, attempt } from '../ask.ts'

export const takeStep = (offer: string, step: Step, comment: string, isSmall: boolean) =>
  attempt(`/api/offers/${offer}/step`, { step, comment, smallCorrection: isSmall })
export const sayComment = (offer: string, text: string) =>
  ask<ReviewView>(`/api/offers/${offer}/comment`, { text })
