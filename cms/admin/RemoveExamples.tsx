'use client'
import { useState } from 'react'

interface Props {
  words: { button: string; sure: string; done: string; failed: string }
}

/** One button that deletes every example; asks once before it does. */
export function RemoveExamples({ words }: Props) {
  const [asked, setAsked] = useState(false)
  const [message, setMessage] = useState('')
  const remove = async () => {
    if (!asked) {
      setAsked(true)
      return
    }
    const response = await fetch('/api/examples/remove', { method: 'POST' })
    setMessage(response.ok ? words.done : words.failed)
  }
  return (
    <>
      <button type="button" className="plain-button" onClick={() => void remove()}>
        {asked ? words.sure : words.button}
      </button>
      <p role="status">{message}</p>
    </>
  )
}
