/** What of a table waits for a person. */
import type { AskedHeading, Questions } from '../../import/questions.ts'

/** Taken for what it says by itself. */
export const isRecognised = ({ known, path, problem }: AskedHeading): boolean =>
  known !== '' && known === path && problem === undefined

/** How many headings and words nobody has said anything about. */
export const openIn = ({ headings, words }: Questions) => ({
  columns: headings.filter(({ isOpen }) => isOpen).length,
  words: words.flatMap((asked) => asked.words).filter(({ value }) => value === undefined).length,
})

/** Can the table not be taken as its headings are mapped now? */
export const isStopped = ({ headings, missing }: Questions): boolean =>
  missing.length > 0 || headings.some(({ problem }) => problem !== undefined)
