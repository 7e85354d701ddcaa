'use client'
/** One public offer on the start page: a tap opens what changes without review, the next one says it. */
import { useState } from 'react'
import { StatusControls } from './StatusControls.tsx'
import type { StatusWords } from './words.ts'

interface Props {
  id: string
  title: string
  /** How long what was confirmed holds, where somebody should know */
  note: string | undefined
  edit: string
  words: StatusWords
}

export function OfferFacts({ id, title, note, edit, words }: Props) {
  const [isOpen, setOpen] = useState(false)
  return (
    <details
      onToggle={(event) => {
        setOpen(event.currentTarget.open)
      }}
    >
      <summary>
        {title}
        {note && <small>{note}</small>}
      </summary>
      <div className="status-panel">
        {isOpen && <StatusControls offer={id} w={words} />}
        <a href={`/admin/collections/offers/${id}`}>{edit}</a>
      </div>
    </details>
  )
}
