/** The panel's questions to the CMS. What was refused comes back as its sentence, for the person to read. */
import type { ReviewView } from '../../workflow/endpoints.ts'
import type { Step } from '../../workflow/states.ts'
import { sentencesOf, type Refusal } from '../post.ts'

async function ask(offer: string, path: string, body?: unknown): Promise<ReviewView | string> {
  const response = await fetch(`/api/offers/${offer}/${path}`, {
    ...(body === undefined
      ? {}
      : {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify(body),
        }),
  }).catch(() => undefined)
  if (!response) return ''
  const answer = (await response.json().catch(() => ({}))) as ReviewView & Refusal
  return response.ok ? answer : sentencesOf(answer)
}

export async function askReview(offer: string): Promise<ReviewView> {
  const answer = await ask(offer, 'review')
  if (typeof answer === 'string') throw new Error(answer)
  return answer
}
export const takeStep = (offer: string, step: Step, comment: string, isSmall: boolean) =>
  ask(offer, 'step', { step, comment, smallCorrection: isSmall })
export const sayComment = (offer: string, text: string) => ask(offer, 'comment', { text })
