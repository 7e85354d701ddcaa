'use client'
import { useState } from 'react'
import { post } from '../ask.ts'

/** Says that she has looked at a change; the line goes then. */
export function Seen({ id, label }: { id: string; label: string }) {
  const [isSeen, setSeen] = useState(false)
  const say = () => {
    void post(`/api/contact-changes/${id}/seen`, {}).then((refusal) => {
      setSeen(refusal === undefined)
    })
  }
  return (
    <button type="button" className="plain-button" disabled={isSeen} onClick={say}>
      {isSeen ? `${label} ✓` : label}
    </button>
  )
}
