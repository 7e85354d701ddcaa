'use client'
import type { SilentWords } from './silent.ts'

/** Says that the CMS did not answer, and lets her ask once more. */
export const TryAgain = ({ words, onAgain }: { words: SilentWords; onAgain: () => void }) => (
  <>
    <p role="alert">{words.silent}</p>
    <button type="button" onClick={onAgain}>
      {words.again}
    </button>
  </>
)
