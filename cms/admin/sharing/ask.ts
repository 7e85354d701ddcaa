/** The panel's questions to the CMS. What was refused comes back as its sentence, for the person to read. */
import type { PreviewLink } from '../../preview/endpoints.ts'
import type { ShareView } from '../../sharing/endpoint.ts'
import { sentencesOf, type Refusal } from '../post.ts'

async function ask<Answer>(address: string, init: RequestInit = {}): Promise<Answer | string> {
  const response = await fetch(address, init).catch(() => undefined)
  if (!response) return ''
  const answer = (await response.json().catch(() => ({}))) as Answer & Refusal
  return response.ok ? answer : sentencesOf(answer)
}

export const askPreview = (offer: string) =>
  ask<PreviewLink>(`/api/offers/${offer}/preview`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{}',
  })

/** @param chosen languages beside German; undefined leaves the choice to the site */
export const askShare = (offer: string, chosen?: readonly string[]) =>
  ask<ShareView>(`/api/offers/${offer}/share${chosen ? `?with=de,${chosen.join(',')}` : ''}`)

/** Copies a text; false where the browser does not let it. */
export const copy = (text: string): Promise<boolean> =>
  navigator.clipboard.writeText(text).then(
    () => true,
    () => false,
  )
