/** The words of what readers say is no longer right, resolved on the server. */
import { reportReasons } from '../../../content-models/reportReasons.ts'
import { label } from '../../words.ts'
import { inBoth, named, type WordsOf } from '../inBoth.ts'

export const reportsKeys = ['title', 'explains', 'days', 'done'] as const

export type ReportsWords = WordsOf<typeof reportsKeys> & {
  readonly reasons: WordsOf<typeof reportReasons>
}

export const reportsWords = inBoth((language): ReportsWords => ({
  ...named(reportsKeys, (key) => label(`reports.${key}`)[language]),
  reasons: named(reportReasons, (reason) => label(`reports.reason.${reason}`)[language]),
}))
