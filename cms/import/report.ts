/** What an import would do or has done, in words. Plain data: it goes to the browser and over the control socket. */
import type { Language } from '../spoken.ts'
import { sentence } from '../words.ts'
import type { FailedRow } from './apply.ts'
import type { Said } from './cells/cell.ts'
import type { Plan } from './plan.ts'
import type { PlannedRow } from './planRow.ts'
import type { Questions } from './questions.ts'

export interface ReportedProblem {
  readonly column: string
  readonly value: string
  readonly message: string
}
export interface ReportedRow extends Pick<PlannedRow, 'line' | 'number' | 'title' | 'action' | 'changes'> {
  readonly problems: readonly ReportedProblem[]
  readonly notes: readonly string[]
}
export interface Report {
  /** Why the whole table was refused; then there are no rows */
  readonly refused?: string
  readonly notes: readonly string[]
  readonly counts: Readonly<Record<PlannedRow['action'], number>>
  readonly rows: readonly ReportedRow[]
  /** Were the new and changed ones entered? */
  readonly done: boolean
  /** What can be decided about its headings and words; none when it is no table */
  readonly questions?: Questions
}

export const say = (language: Language, { key, gaps = {} }: Said): string => sentence(language, key, gaps)

const reportedRow = (language: Language, row: PlannedRow, failed: FailedRow | undefined): ReportedRow => {
  const { line, number, title, action, changes } = row
  const problems = row.problems.map(({ column, value, said }) => ({
    column,
    value,
    message: say(language, said),
  }))
  const notes = [...new Set(row.notes.map((note) => say(language, note)))]
  if (!failed) return { line, number, title, action, changes, problems, notes }
  const failure = { column: '', value: '', message: failed.message }
  return { line, number, title, action: 'bad', changes: [], problems: [...problems, failure], notes }
}

export function reportOf(
  language: Language,
  plan: Plan,
  done: boolean,
  failed: readonly FailedRow[] = [],
): Report {
  const failures = new Map(failed.map((row) => [row.line, row]))
  const rows = plan.rows.map((row) => reportedRow(language, row, failures.get(row.line)))
  const count = (action: PlannedRow['action']) => rows.filter((row) => row.action === action).length
  return {
    notes: plan.notes.map((note) => say(language, note)),
    counts: {
      new: count('new'),
      changed: count('changed'),
      unchanged: count('unchanged'),
      bad: count('bad'),
    },
    rows,
    done,
  }
}

export const refusedReport = (language: Language, said: Said): Report => ({
  refused: say(language, said),
  notes: [],
  counts: { new: 0, changed: 0, unchanged: 0, bad: 0 },
  rows: [],
  done: false,
})
