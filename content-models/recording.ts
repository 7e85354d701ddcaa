/** What somebody reads aloud in one language: a page for women who read little, or whose language no phone speaks. */
import { defineModel, vocabulary, type Entry } from './define.ts'
import { factsOf, type OfferKind } from './kinds.ts'
import { siteLanguages } from './languages.ts'
import { textHash } from './textHash.ts'

/** The models whose pages can be recorded. */
export const recordableKinds = vocabulary('recordable', ['offer', 'infoPage'])
export type RecordableKind = (typeof recordableKinds.values)[number]

/** Is this one of the kinds that can be recorded? */
export const isRecordable = (kind: string): kind is RecordableKind =>
  (recordableKinds.values as readonly string[]).includes(kind)

/** The largest file, in bytes: data is dear, and 3 MB are a good six minutes of speech. */
export const largestRecording = 3_000_000

export const recording = defineModel('recording', {
  kind: { kind: 'choice', values: recordableKinds, required: true, initial: 'offer' },
  offer: {
    kind: 'reference',
    to: 'offer',
    asked: { path: 'kind', is: ['offer'] },
    needed: { path: 'kind', is: ['offer'] },
  },
  infoPage: {
    kind: 'reference',
    to: 'infoPage',
    asked: { path: 'kind', is: ['infoPage'] },
    needed: { path: 'kind', is: ['infoPage'] },
  },
  language: { kind: 'choice', values: siteLanguages, required: true },
  hash: { kind: 'text', max: 64, required: true, derived: true },
  filesize: { kind: 'number', min: 1, max: largestRecording, required: true, derived: true },
  seconds: { kind: 'number', min: 1, max: 36_000, required: true, derived: true },
  /** Of the entry as it was public on the day of the recording: see contentMark. */
  madeFrom: { kind: 'text', max: 20, required: true, derived: true },
})

export type Recording = Entry<typeof recording>

/** A short mark of a published entry: another one tells that the page has changed since. */
export const contentMark = (entry: object): string => textHash(JSON.stringify(entry))

/** Nothing of an offer that somebody may look for in secret is put into a file that a phone keeps. */
export const mayBeRecorded = (entry: object): boolean =>
  !('kind' in entry) || factsOf(entry.kind as OfferKind).sensitive !== true
