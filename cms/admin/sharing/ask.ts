/** The panel's questions to the CMS. */
import type { PreviewLink } from '../../preview/endpoints.ts'
import type { ShareView } from '../../sharing/endpoint.ts'
import { ask } from '../ask.ts'

export const askPreview = (offer: string) => ask<PreviewLink>(`/api/offers/${offer}/preview`, {})

/** @param chosen languages beside German; undefined leaves the choice to the site */
export const askShare = (offer: string, chosen?: readonly string[]) =>
  ask<ShareView>(`/api/offers/${offer}/share${chosen ? `?with=de,${chosen.join(',')}` : ''}`)

/** Copies a text; false where the browser does not let it. */
export const copy = (text: string): Promise<boolean> =>
  navigator.clipboard.writeText(text).then(
    () => true,
    () => false,
  )
