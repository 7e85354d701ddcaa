'use client'
import '../invitation/invitation.css'
import './joining.css'
import { useState, type SubmitEvent } from 'react'
import { post } from '../ask.ts'
import { Options, type Choice } from '../invitation/Options.tsx'
import type { JoinWords } from './words.ts'

interface Props {
  words: JoinWords
  types: readonly Choice[]
  districts: readonly Choice[]
}

const Choose = ({
  name,
  label,
  empty,
  choices,
}: {
  name: string
  label: string
  empty: string
  choices: readonly Choice[]
}) => (
  <label>
    {label}
    <select name={name} required defaultValue="">
      <option value="" disabled>
        {empty}
      </option>
      <Options choices={choices} />
    </select>
  </label>
)

/** Whatever is refused, what was typed stays. */
export function JoinForm({ words, types, districts }: Props) {
  const [message, setMessage] = useState('')
  const [isSent, setSent] = useState(false)
  const [isBusy, setBusy] = useState(false)

  const send = async (form: HTMLFormElement) => {
    setMessage('')
    setBusy(true)
    const refusal = await post('/api/invitations/join', Object.fromEntries(new FormData(form)))
    if (refusal === undefined) setSent(true)
    else setMessage(refusal || words.failed)
    setBusy(false)
  }
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    void send(event.currentTarget)
  }

  if (isSent) return <p role="status">{words.sent}</p>
  return (
    <form className="plain-form" onSubmit={submit}>
      <label>
        {words.organisation}
        <input name="organisation" type="text" autoComplete="organization" required maxLength={120} />
      </label>
      <Choose name="type" label={words.type} empty={words.choose} choices={types} />
      <Choose name="district" label={words.district} empty={words.choose} choices={districts} />
      <label>
        {words.about}
        <textarea name="about" rows={3} required maxLength={500} />
      </label>
      <label>
        {words.name}
        <input name="name" type="text" autoComplete="name" required maxLength={100} />
      </label>
      <label>
        {words.email}
        <input name="email" type="email" autoComplete="email" required />
      </label>
      <label className="join-trap" aria-hidden="true">
        {words.website}
        <input name="website" type="text" tabIndex={-1} autoComplete="off" />
      </label>
      <p role="alert">{message}</p>
      <button type="submit" disabled={isBusy}>
        {words.send}
      </button>
    </form>
  )
}
