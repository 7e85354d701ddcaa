'use client'
import type { Report, ReportedRow } from '../../import/report.ts'
import { fill } from '../inLanguage.ts'
import type { ImportWords } from './words.ts'

/** More lines than anybody reads make the page slow. */
const mostShown = 300

function Remarks({ row }: { row: ReportedRow }) {
  const { problems, notes, changes } = row
  return (
    <ul>
      {problems.map(({ column, value, message }, at) => (
        <li key={at}>
          {column && <strong>{column}</strong>} {value && <q>{value}</q>} {message}
        </li>
      ))}
      {changes.length > 0 && <li>{changes.join(', ')}</li>}
      {notes.map((note) => (
        <li key={note}>{note}</li>
      ))}
    </ul>
  )
}

/** One line of the file. What is said of it stands below it, so that it can be read on a phone without moving the table. */
function Row({ row, words }: { row: ReportedRow; words: ImportWords }) {
  const changed = row.action === 'changed' ? row : { ...row, changes: [] }
  const hasRemarks = changed.problems.length + changed.notes.length + changed.changes.length > 0
  return (
    <tbody data-action={row.action}>
      <tr>
        <th scope="rowgroup" rowSpan={hasRemarks ? 2 : 1}>
          {row.line}
        </th>
        <td>{row.number}</td>
        <td>{row.title}</td>
        <td>{words[`action.${row.action}`]}</td>
      </tr>
      {hasRemarks && (
        <tr>
          <td colSpan={3}>
            <Remarks row={changed} />
          </td>
        </tr>
      )}
    </tbody>
  )
}

/** What would happen with each row; lines with mistakes first. */
export function ReportTable({ report, words }: { report: Report; words: ImportWords }) {
  const rows = [...report.rows].sort((a, b) => Number(b.action === 'bad') - Number(a.action === 'bad'))
  const hidden = rows.length - mostShown
  return (
    // Reached by keys as well, for a wide table is moved sideways. (tabIndex: a scrolled region without it is not.)
    <div className="import-report" role="region" aria-label={words.result} tabIndex={0}>
      <table>
        <caption>{words.result}</caption>
        <thead>
          <tr>
            <th scope="col">{words['head.line']}</th>
            <th scope="col">{words['head.number']}</th>
            <th scope="col">{words['head.title']}</th>
            <th scope="col">{words['head.action']}</th>
          </tr>
        </thead>
        {rows.slice(0, mostShown).map((row) => (
          <Row key={row.line} row={row} words={words} />
        ))}
      </table>
      {hidden > 0 && <p>{fill(words.more, { count: hidden })}</p>}
    </div>
  )
}
