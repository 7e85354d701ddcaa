/** Each published kind of entry has one collection of the CMS. */
import type { ModelName } from '../../content-models/define.ts'

export const collectionOf = {
  offer: 'offers',
  offerStatus: 'offer-statuses',
  organisation: 'organisations',
  place: 'places',
  district: 'districts',
  districtFigures: 'district-figures',
  helpline: 'helplines',
  infoPage: 'info-pages',
  guide: 'guides',
  office: 'offices',
  ruleNote: 'rule-notes',
  translation: 'translations',
  media: 'media',
  recording: 'recordings',
} as const satisfies Record<ModelName, string>

export type PublishedCollection = (typeof collectionOf)[ModelName]

/** The kind of entry a collection holds, or undefined for a private collection. */
export const kindOf = (collection: string): ModelName | undefined =>
  (Object.keys(collectionOf) as ModelName[]).find((kind) => collectionOf[kind] === collection)

/** Collections whose documents are written as drafts first and published by a decision. */
export const draftable: readonly PublishedCollection[] = [
  'offers',
  'organisations',
  'places',
  'districts',
  'helplines',
  'info-pages',
  'guides',
  'offices',
  'rule-notes',
  'translations',
]
