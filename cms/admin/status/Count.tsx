'use client'
import type { SubmitEvent } from 'react'

interface Props {
  label: string
  save: string
  value: number | null | undefined
  asOf: string
  onSay: (value: number) => void
}

/** A number that somebody counts and says again, beside the day she said it last. */
export function Count({ label, save, value, asOf, onSay }: Props) {
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
