'use client'
import { useState } from 'react'

/** Says that she has looked at a change; the line goes then. */
export function Seen({ id, label }: { id: string; label: string }) {
  const [isSeen, setSeen] = useState(false)
  const say = () => {
    fetch(`/api/contact-changes/${id}/seen`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{}',
    }).then(
      ({ ok }) => {
        setSeen(ok)
      },
      () => undefined,
    )
  }
  return (
    <button type="button" className="plain-button" disabled={isSeen} onClick={say}>
      {isSeen ? `${label} ✓` : label}
    </button>
  )
}
