'use client'
import '../invitation/invitation.css'
import { useState, type SubmitEvent } from 'react'
import { post } from '../ask.ts'
import type { CodeWords } from './words.ts'

export function CodeForm({ words }: { words: CodeWords }) {
  const [message, setMessage] = useState('')

  const send = async (form: HTMLFormElement) => {
    const refusal = await post('/api/users/second-factor', { code: new FormData(form).get('code') })
    if (refusal === undefined) location.assign('/admin')
    else setMessage(refusal || words.failed)
  }
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    setMessage('')
    void send(event.currentTarget)
  }

  return (
    <form className="plain-form" onSubmit={submit}>
      <label>
        {words.code}
        <input
          name="code"
          autoComplete="one-time-code"
          required
          maxLength={40}
          aria-describedby="code-help"
        />
      </label>
      <p id="code-help">{words.codeHelp}</p>
      <p role="alert">{message}</p>
      <button type="submit">{words.send}</button>
      <a href="/admin/login?again">{words.again}</a>
    </form>
  )
}
