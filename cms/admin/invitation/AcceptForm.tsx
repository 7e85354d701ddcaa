'use client'
import './invitation.css'
import { useState, type SubmitEvent } from 'react'
import { post } from '../ask.ts'
import type { AcceptWords } from './words.ts'

interface Props {
  token: string
  /** For the browser's own store of passwords */
  email: string
  /** As she wrote it herself, where she did */
  name: string
  words: AcceptWords
}

/** Whatever is refused, what was typed stays. */
export function AcceptForm({ token, email, name: written, words }: Props) {
  const [message, setMessage] = useState('')
  const [isBusy, setBusy] = useState(false)

  const accept = async (form: HTMLFormElement) => {
    setBusy(true)
    const { name, password } = Object.fromEntries(new FormData(form))
    const refusal = await post('/api/invitations/accept', { token, name, password })
    if (refusal === undefined) location.assign('/admin')
    else setMessage(refusal || words.failed)
    setBusy(false)
  }
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    void accept(event.currentTarget)
  }

  return (
    <form className="plain-form" onSubmit={submit}>
      <input type="hidden" name="username" autoComplete="username" value={email} readOnly />
      <label>
        {words.name}
        <input name="name" type="text" autoComplete="name" defaultValue={written} required maxLength={100} />
      </label>
      <label>
        {words.password}
        <input
          name="password"
          type="password"
          autoComplete="new-password"
          required
          aria-describedby="password-help"
        />
      </label>
      <p id="password-help">{words.passwordHelp}</p>
      <p role="alert">{message}</p>
      <button type="submit" disabled={isBusy}>
        {words.accept}
      </button>
    </form>
  )
}
