/** For who looks after districts: what readers say is no longer right, the oldest first. */
import type { OpenReport } from '../../reports/open.ts'
import { sentence } from '../../words.ts'
import { sayDay } from './sayDay.ts'
import { Seen } from './Seen.tsx'

const shown = 20

export function Reports({ language, reports }: { language: string; reports: readonly OpenReport[] }) {
  const say = (key: string) => sentence(language, `overview.${key}`)
  return (
    <section>
      <h2>{`${say('reports')} (${String(reports.length)})`}</h2>
      <p>{say('reports.means')}</p>
      <ul>
        {reports.slice(0, shown).map(({ id, offer, title, reason, since, days }) => (
          <li key={id}>
            <a href={`/admin/collections/offers/${offer}`}>{title || '…'}</a>
            <span>{sentence(language, `reports.reason.${reason}`)}</span>
            <small>
              {[
                `${say('since')} ${sayDay(since, language)}`,
                days > 1 && sentence(language, 'reports.days', { days: String(days) }),
              ]
                .filter(Boolean)
                .join(' · ')}
            </small>
            <Seen address={`/api/reports/${id}/done`} label={sentence(language, 'reports.done')} />
          </li>
        ))}
      </ul>
    </section>
  )
}
