/** A picture, by the hash of its bytes; the site fetches and keeps the bytes. */
import { defineModel, type Entry } from './define.ts'

export const media = defineModel('media', {
  alt: { kind: 'text', max: 200, required: true },
  hash: { kind: 'text', max: 64, required: true, derived: true },
  mimeType: { kind: 'text', max: 40, required: true, derived: true },
  width: { kind: 'number', min: 1, max: 20000, required: true, derived: true },
  height: { kind: 'number', min: 1, max: 20000, required: true, derived: true },
})

export type Media = Entry<typeof media>
