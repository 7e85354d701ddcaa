'use client'
import { useState } from 'react'
import { post } from '../ask.ts'

/** Says that she has looked at something; `address` is where that is noted. */
export function Seen({ address, label }: { address: string; label: string }) {
  const [isSeen, setSeen] = useState(false)
  const say = () => {
    void post(address, {}).then((refusal) => {
      setSeen(refusal === undefined)
    })
  }
  return (
    <button type="button" className="plain-button" disabled={isSeen} onClick={say}>
      {isSeen ? `${label} ✓` : label}
    </button>
  )
}
