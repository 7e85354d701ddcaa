'use client'
/** Beside the form of an offer: what readers say is no longer right. Nothing where nobody says anything. */
import '../panel.css'
import { useDocumentInfo } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import type { ReportsView } from '../../reports/endpoint.ts'
import { read } from '../ask.ts'
import { fill, useOwnWords, useWords, type InBoth } from '../inLanguage.ts'
import { Seen } from '../overview/Seen.tsx'
import type { ReportsWords } from './words.ts'

export function ReportsPanel({ words }: { words: InBoth<ReportsWords> }) {
  const { id } = useDocumentInfo()
  const [view, setView] = useState<ReportsView>()
  const w = useWords(words)
  const own = useOwnWords()
  const offer = id === undefined ? undefined : String(id)

  useEffect(() => {
    if (offer !== undefined) read<ReportsView>(`/api/offers/${offer}/reports`).then(setView, () => undefined)
  }, [offer])

  if (!view || view.reports.length === 0) return null
  return (
    <section className="panel" aria-label={w.title} {...own}>
      <h3>{w.title}</h3>
      <p>{w.explains}</p>
      <ul>
        {view.reports.map(({ id: report, reason, days }) => (
          <li key={report}>
            <p>{w.reasons[reason]}</p>
            {days > 1 && <small>{fill(w.days, { days: String(days) })}</small>}
            {view.mayEnd && <Seen address={`/api/reports/${report}/done`} label={w.done} />}
          </li>
        ))}
      </ul>
    </section>
  )
}
