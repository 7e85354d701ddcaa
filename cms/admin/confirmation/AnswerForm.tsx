'use client'
import '../invitation/invitation.css'
import { useState, type SubmitEvent } from 'react'
import { post } from '../ask.ts'
import type { AnswerWords } from './words.ts'

/** Whatever is refused, what was typed stays. */
export function AnswerForm({ token, words }: { token: string; words: AnswerWords }) {
  const [message, setMessage] = useState('')
  const [isDone, setDone] = useState(false)

  const answer = async (isRight: boolean, text: unknown) => {
    const refusal = await post('/api/confirmations/answer', { token, isRight, text })
    if (refusal === undefined) setDone(true)
    else setMessage(refusal || words.failed)
  }
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    void answer(false, new FormData(event.currentTarget).get('text'))
  }

  if (isDone) return <p role="status">{words.thanks}</p>
  return (
    <div className="plain-form">
      <button
        type="button"
        onClick={() => {
          void answer(true, '')
        }}
      >
        {words.right}
      </button>
      <form className="plain-form" onSubmit={submit}>
        <label>
          {words.whatIsWrong}
          <textarea name="text" rows={4} required maxLength={1900} />
        </label>
        <button type="submit">{words.sendWrong}</button>
      </form>
      <p role="alert">{message}</p>
    </div>
  )
}
