import { sayDay } from './sayDay.ts'

export interface Row {
  readonly id: string
  readonly title: string | null | undefined
  /** An instant as ISO 8601, or nothing */
  readonly day: string
}

interface Props {
  title: string
  /** The word before the day, "since" or "until" */
  since: string
  language: string
  rows: readonly Row[]
  collection?: 'offers' | 'organisations'
  total: number
}

/** A list of offers, or of what else waits, to open, with the number of all of them. */
export const OfferList = ({ title, since, language, rows, total, collection = 'offers' }: Props) => (
  <section>
    <h2>{`${title} (${String(total)})`}</h2>
    <ul>
      {rows.map((row) => (
        <li key={row.id}>
          <a href={`/admin/collections/${collection}/${row.id}`}>{row.title || '…'}</a>
          {row.day && <small>{`${since} ${sayDay(row.day, language)}`}</small>}
        </li>
      ))}
    </ul>
  </section>
)
