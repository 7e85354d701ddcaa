'use client'
/** What changes without review, one tap a fact, each with a sentence of what it means for women. */
import './status.css'
import { useEffect, useState } from 'react'
import { Count } from './Count.tsx'
import { asOf, dayOf, sayFact, statusOf, type Status } from './facts.ts'
import type { StatusWords } from './words.ts'

export function StatusControls({ offer, w }: { offer: string; w: StatusWords }) {
  const [status, setStatus] = useState<Status>()
  const [message, setMessage] = useState('')

  useEffect(() => {
    statusOf(offer).then(setStatus, () => undefined)
  }, [offer])

  if (!status) return null
  const tell = (fact: string, value: unknown) => {
    sayFact(status.id, fact, value).then(
      (now) => {
        setStatus(now)
        setMessage(w.saved)
      },
      () => {
        setMessage(w.failed)
      },
    )
  }
  const now = w.availabilities.find(({ value }) => value === status.availability)
  return (
    <>
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
      {now && <p>{now.means}</p>}
      {(['placesFree', 'childcarePlacesFree'] as const).map((fact) => (
        <Count
          key={fact}
          label={w[fact]}
          save={w.save}
          value={status[fact]}
          asOf={asOf(status[`${fact}On`], w.old)}
          onSay={(value) => {
            tell(fact, value)
          }}
        />
      ))}
      <button
        type="button"
        onClick={() => {
          tell('notInWeekOf', new Date().toISOString())
        }}
      >
        {w.notThisWeek}
      </button>
      <p>{w.notThisWeekMeans}</p>
      <button
        type="button"
        onClick={() => {
          tell('verifiedOn', null)
        }}
      >
        {`${w.verified} (${dayOf(status.verifiedOn)})`}
      </button>
      <p>{w.verifiedMeans}</p>
      <p role="status">{message}</p>
    </>
  )
}
