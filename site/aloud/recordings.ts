/** The recording of a page in her language, with what there is to know before she presses: how long, how large. */
import {
  contentMark,
  mayBeRecorded,
  type RecordableKind,
  type Recording,
} from '../../content-models/recording.ts'
import type { Store } from '../content/store.ts'

export interface RecordingView {
  readonly src: string
  /** "1:05" */
  readonly time: string
  /** "0,3 MB" */
  readonly size: string
  /** The page has changed since, so what is written holds. */
  readonly isOlder: boolean
}

const minutesAnd = (seconds: number): string =>
  `${String(Math.floor(seconds / 60))}:${String(seconds % 60).padStart(2, '0')}`

const megabytes = (bytes: number, language: string): string =>
  new Intl.NumberFormat([language, 'en'], { numberingSystem: 'latn', maximumFractionDigits: 1 }).format(
    Math.max(bytes / 1_000_000, 0.1),
  )

const isOf = (recording: Recording, kind: RecordableKind, id: string): boolean =>
  recording.kind === kind && recording[kind] === id

/** The recording of a public entry in a language, or undefined. */
export function recordingView(
  store: Store,
  kind: RecordableKind,
  id: string,
  language: string,
): RecordingView | undefined {
  const entry = store.entries[kind].get(id)
  if (!entry || !mayBeRecorded(entry)) return undefined
  for (const recording of store.entries.recording.values())
    if (recording.language === language && isOf(recording, kind, id))
      return {
        src: `/media/${recording.hash}`,
        time: minutesAnd(recording.seconds),
        size: megabytes(recording.filesize, language),
        isOlder: recording.madeFrom !== contentMark(entry),
      }
  return undefined
}
