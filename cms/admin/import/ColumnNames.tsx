/** The headings an import understands: a table that has some of them is enough. */
import { columns } from '../../import/columns.ts'

export const ColumnNames = ({ summary }: { summary: string }) => (
  <details>
    <summary>{summary}</summary>
    <ul lang="de">
      {columns.map(({ name }) => (
        <li key={name}>{name}</li>
      ))}
    </ul>
  </details>
)
