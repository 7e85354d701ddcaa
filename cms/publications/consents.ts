/**
 * A picture becomes public only with the word of whoever sent it: the rights are theirs, and nobody who came for help can
 * be recognised. A woman who has fled can be found by a picture, and a child has not been asked.
 */
import { ValidationError, type PayloadRequest } from 'payload'
import { idOf } from '../access/idOf.ts'
import { sentence } from '../words.ts'
import { findSaved, type Saved } from './isPublic.ts'

export const ticks = ['hasRights', 'nobodyRecognisable'] as const

interface Problem {
  path: string
  label: string
  message: string
}

/** The ticks that a picture lacks, each with a sentence. */
export function missingTicks(req: PayloadRequest, picture: Saved): Problem[] {
  const { language } = req.i18n
  return ticks
    .filter((tick) => picture[tick] !== true)
    .map((tick) => {
      const words = sentence(language, `private.media.${tick}.label`)
      const gaps = { tick: words, alt: typeof picture['alt'] === 'string' ? picture['alt'] : '' }
      return { path: tick, label: words, message: sentence(language, 'rules.pictureTick', gaps) }
    })
}

/** Tells whoever sends an offer in, before the coordination meets it. @throws with the ticks named */
export async function refuseUntickedPicture(req: PayloadRequest, offer: Saved): Promise<void> {
  const id = idOf(offer['image'])
  const picture = id === undefined ? null : await findSaved(req, 'media', { id: { equals: id } })
  const errors = picture ? missingTicks(req, picture) : []
  if (errors.length > 0) throw new ValidationError({ collection: 'offers', errors, id: offer.id, req }, req.t)
}
