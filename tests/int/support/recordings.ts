import { silence } from '../../fixtures/mp3.ts'
import { upload, type Upload } from './pictures.ts'
import type { Doc, System } from './system.ts'

/** A recording of a few seconds of silence, as a browser sends it. */
export const recordingFile = (frames = 250): Upload =>
  upload('Fatima liest.mp3', 'audio/mpeg', silence(frames))

/** What is said of the recording of an offer. */
export const recordingOf = (offer: string, language = 'en') => ({
  kind: 'offer',
  offer,
  language,
  speakerAgreed: true,
})

/** A recording of a published offer. */
export const makeRecording = (system: System, offer: string, language = 'en'): Promise<Doc> =>
  system.create('recordings', recordingOf(offer, language), { file: recordingFile() })
