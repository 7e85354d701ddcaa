'use client'
import type { Report, ReportedRow } from '../../import/report.ts'
import { fill } from './fill.ts'
import type { ImportWords } from './words.ts'

/** More lines than anybody reads make the page slow. */
const mostShown = 300

function Remarks({ row }: { row: ReportedRow }) {
  const { problems, notes, changes, action } = row
  return (
    <ul>
      {problems.map(({ column, value, message }, at) => (
        <li key={at}>
          {column && <strong>{column}</strong>} {value && <q>{value}</q>} {message}
        </li>
      ))}
      {action === 'changed' && <li>{changes.join(', ')}</li>}
      {notes.map((note) => (
        <li key={note}>{note}</li>
      ))}
    </ul>
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
            <th scope="col">{words['head.remarks']}</th>
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, mostShown).map((row) => (
            <tr key={row.line} data-action={row.action}>
              <th scope="row">{row.line}</th>
              <td>{row.number}</td>
              <td>{row.title}</td>
              <td>{words[`action.${row.action}`]}</td>
              <td>
                <Remarks row={row} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {hidden > 0 && <p>{fill(words.more, { count: hidden })}</p>}
    </div>
  )
}
