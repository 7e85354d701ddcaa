'use client'
/** What changes without review, one click a fact: stands beside the offer's form and saves nothing of it. */
import './StatusPanel.css'
import { useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { useEffect, useState, type SubmitEvent } from 'react'
import { daysBetween, todayInBerlin } from '../../content-models/localDate.ts'
import { fill } from './inLanguage.ts'
import type { StatusWords } from './statusWords.ts'

interface Status {
  id: string
  availability: string
  placesFree?: number | null
  placesFreeOn?: string | null
  childcarePlacesFree?: number | null
  childcarePlacesFreeOn?: string | null
  verifiedOn?: string | null
}

/** A count older than this is not shown to women any more (freshCount). */
const freshFor = 30

const day = (date: string | null | undefined): string =>
  date ? date.slice(0, 10).split('-').reverse().join('.') : '–'

/** The day a count was given, or how long ago that is once it says nothing any more. */
function asOf(date: string | null | undefined, old: string): string {
  const days = date ? daysBetween(date.slice(0, 10), todayInBerlin()) : 0
  return days > freshFor ? fill(old, { days }) : day(date)
}

async function say(id: string, fact: string, value: unknown): Promise<Status> {
  const response = await fetch(`/api/offer-statuses/${id}/say`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ fact, value }),
  })
  if (!response.ok) throw new Error(String(response.status))
  return ((await response.json()) as { doc: Status }).doc
}

interface CountProps {
  label: string
  save: string
  value: number | null | undefined
  asOf: string
  onSay: (value: number) => void
}

function Count({ label, save, value, asOf, onSay }: CountProps) {
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    const typed = new FormData(event.currentTarget).get('count')
    if (typeof typed === 'string' && typed !== '') onSay(Number(typed))
  }
  return (
    <form className="status-count" onSubmit={submit}>
      <label>
        {`${label} (${asOf})`}
        <input type="number" name="count" min={0} max={500} defaultValue={value ?? ''} />
      </label>
      <button type="submit">{save}</button>
    </form>
  )
}

export function StatusPanel({ words }: { words: Record<'de' | 'en', StatusWords> }) {
  const { id, hasPublishedDoc } = useDocumentInfo()
  const { i18n } = useTranslation()
  const [status, setStatus] = useState<Status>()
  const [message, setMessage] = useState('')
  const w = words[i18n.language === 'en' ? 'en' : 'de']

  useEffect(() => {
    if (!id) return
    void fetch(`/api/offer-statuses?limit=1&depth=0&where[offer][equals]=${String(id)}`)
      .then((response) => response.json())
      .then(({ docs }: { docs?: Status[] }) => {
        setStatus(docs?.[0])
      })
  }, [id])

  // Nobody sees the state of what is not public yet.
  if (!status || !hasPublishedDoc) return null
  const tell = (fact: string, value: unknown) => {
    say(status.id, fact, value).then(
      (now) => {
        setStatus(now)
        setMessage(w.saved)
      },
      () => {
        setMessage(w.failed)
      },
    )
  }
  return (
    <section className="status-panel" aria-label={w.title}>
      <h3>{w.title}</h3>
      <p>{w.explains}</p>
      <div role="group" aria-label={w.availability}>
        {w.availabilities.map(({ value, label }) => (
          <button
            key={value}
            type="button"
            aria-pressed={status.availability === value}
            onClick={() => {
              tell('availability', value)
            }}
          >
            {label}
          </button>
        ))}
      </div>
      <Count
        label={w.placesFree}
        save={w.save}
        value={status.placesFree}
        asOf={asOf(status.placesFreeOn, w.old)}
        onSay={(value) => {
          tell('placesFree', value)
        }}
      />
      <Count
        label={w.childcarePlacesFree}
        save={w.save}
        value={status.childcarePlacesFree}
        asOf={asOf(status.childcarePlacesFreeOn, w.old)}
        onSay={(value) => {
          tell('childcarePlacesFree', value)
        }}
      />
      <button
        type="button"
        onClick={() => {
          tell('notInWeekOf', new Date().toISOString())
        }}
      >
        {w.notThisWeek}
      </button>
      <button
        type="button"
        onClick={() => {
          tell('verifiedOn', null)
        }}
      >
        {`${w.verified} (${day(status.verifiedOn)})`}
      </button>
      <p role="status">{message}</p>
    </section>
  )
}
