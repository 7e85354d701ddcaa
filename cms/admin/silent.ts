/** The words for when the CMS does not answer, resolved on the server as those of every part. */
import { label } from '../words.ts'
import { inBoth } from './inBoth.ts'

export interface SilentWords {
  readonly silent: string
  readonly again: string
}

export const silentWords = inBoth((language): SilentWords => ({
  silent: label('panel.silent')[language],
  again: label('panel.again')[language],
}))
