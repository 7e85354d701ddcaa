/** Takes the sound out of the file that came, before Payload keeps any of it: see mp3.ts. */
import { randomUUID } from 'node:crypto'
import type { CollectionBeforeOperationHook, PayloadRequest } from 'payload'
import { largestRecording } from '../../content-models/recording.ts'
import { refusal } from '../refusal.ts'
import { readMp3, type Mp3 } from './mp3.ts'

const sentences = { notMp3: 'rules.recordingNotMp3', broken: 'rules.recordingBroken' } as const

/** The sound in the file of a request. @throws with a sentence that says why it is not taken and what to do */
export function soundIn(req: PayloadRequest): Mp3 | undefined {
  if (!req.file) return undefined
  if (req.file.data.length > largestRecording) throw refusal(req, 400, 'rules.recordingTooLarge')
  const sound = readMp3(req.file.data)
  if (typeof sound === 'string') throw refusal(req, 400, sentences[sound])
  return sound
}

/** The frames of the file that came, in its place. */
export const readFile: CollectionBeforeOperationHook = ({ args, req }) => {
  const sound = soundIn(req)
  if (!sound) return args
  const data = Buffer.from(sound.bytes)
  // Under a name of our own: people call files by the name of who speaks.
  req.file = { data, mimetype: 'audio/mpeg', name: `${randomUUID()}.mp3`, size: data.length }
  return args
}
