/** What is said about a table in one or two sentences, above its lines. */
import type { Report } from '../../import/report.ts'
import { fill } from '../inLanguage.ts'
import { isStopped, openIn } from './openIn.ts'
import type { ImportWords } from './words.ts'

function outcome(words: ImportWords, { refused, questions, counts, done }: Report): string {
  // A table that could be read is refused for its headings alone; the reasons stand beside them.
  if (refused !== undefined) return questions && isStopped(questions) ? words.stopped : refused
  const isNothing = counts.new + counts.changed + counts.bad === 0
  return isNothing ? words.nothingNew : fill(done ? words.did : words.would, counts)
}

const toDecide = (words: ImportWords, { questions, done }: Report): string => {
  const open = questions && !done ? openIn(questions) : { columns: 0, words: 0 }
  return open.columns + open.words > 0 ? fill(words.toDecide, open) : ''
}

/** The outcome, what waits for a decision, and whether all was held back for one mistake. */
export function said(words: ImportWords, report: Report, allOrNothing: boolean): string {
  const isHeld = allOrNothing && report.counts.bad > 0 && !report.done
  const held = isHeld ? fill(words.held, report.counts) : ''
  return [outcome(words, report), toDecide(words, report), held].filter(Boolean).join(' ')
}
