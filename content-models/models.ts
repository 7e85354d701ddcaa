/** All models by name. A new model is one line here, and the compiler names every place to complete. */
import type { Entry, ModelName } from './define.ts'
import { district } from './district.ts'
import { districtFigures } from './districtFigures.ts'
import { guide } from './guide.ts'
import { helpline } from './helpline.ts'
import { infoPage } from './infoPage.ts'
import { media } from './media.ts'
import { office } from './office.ts'
import { offer } from './offer.ts'
import { offerStatus } from './offerStatus.ts'
import { organisation } from './organisation.ts'
import { place } from './place.ts'
import { recording } from './recording.ts'
import { ruleNote } from './ruleNote.ts'
import { translation } from './translation.ts'

export const models = {
  offer,
  offerStatus,
  organisation,
  place,
  district,
  districtFigures,
  helpline,
  infoPage,
  guide,
  office,
  ruleNote,
  translation,
  media,
  recording,
} as const satisfies Record<ModelName, unknown>

export type EntryOfKind<K extends ModelName> = Entry<(typeof models)[K]>
