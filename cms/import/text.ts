/** A report as lines for a terminal. */
import { sentence } from '../words.ts'
import type { Language } from '../spoken.ts'
import type { Report, ReportedRow } from './report.ts'

const counted = ({ counts }: Report): Record<string, string> =>
  Object.fromEntries(Object.entries(counts).map(([name, count]) => [name, String(count)]))

/** One sentence on what an import would do, or has done. */
export function outcome(language: Language, report: Report): string {
  if (report.refused !== undefined) return report.refused
  const { counts, done } = report
  const nothing = counts.new + counts.changed + counts.bad === 0
  if (nothing) return sentence(language, 'import.nothingNew')
  return sentence(language, done ? 'import.did' : 'import.would', counted(report))
}

const actionWord = (language: Language, action: ReportedRow['action']): string =>
  sentence(language, `import.action.${action}`)

function rowLines(language: Language, row: ReportedRow): string[] {
  const line = sentence(language, 'import.line', { line: String(row.line) })
  const changes = row.action === 'changed' ? ` (${row.changes.join(', ')})` : ''
  const problems = row.problems.map(({ column, value, message }) =>
    [column, value && `„${value}“`, message].filter(Boolean).join(' | '),
  )
  return [
    `${line}: ${actionWord(language, row.action)}, ${[row.number, row.title].filter(Boolean).join(' ')}${changes}`,
    ...[...problems, ...row.notes].map((text) => `    ${text}`),
  ]
}

/** Every row that is not simply as it was, then the sum of it. */
export const reportLines = (language: Language, report: Report): string[] => [
  ...report.notes,
  ...report.rows.filter(({ action }) => action !== 'unchanged').flatMap((row) => rowLines(language, row)),
  outcome(language, report),
]
