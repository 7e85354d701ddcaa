'use client'
import './invitation.css'
import { useRef, useState, type SubmitEvent } from 'react'
import { post } from '../ask.ts'
import { Options, type Choice } from './Options.tsx'
import type { InviteWords } from './words.ts'

interface Props {
  words: InviteWords
  roles: readonly Choice[]
  organisations: readonly Choice[]
  districts: readonly Choice[]
  languages: readonly Choice[]
  mayMakeOwners: boolean
}

const Boxes = ({ legend, name, choices }: { legend: string; name: string; choices: readonly Choice[] }) => (
  <fieldset>
    <legend>{legend}</legend>
    {choices.map(({ value, label }) => (
      <label key={value}>
        <input type="checkbox" name={name} value={value} />
        {label}
      </label>
    ))}
  </fieldset>
)

/** Asks only what the chosen role needs. */
export function InviteForm({ words, roles, organisations, districts, languages, mayMakeOwners }: Props) {
  const [role, setRole] = useState(roles[0]?.value ?? '')
  const [message, setMessage] = useState('')
  const form = useRef<HTMLFormElement>(null)

  const send = async (sent: FormData) => {
    const refusal = await post('/api/invitations/send', {
      email: sent.get('email'),
      role,
      organisation: sent.get('organisation'),
      districts: sent.getAll('districts'),
      languages: sent.getAll('languages'),
      owner: sent.has('owner'),
    })
    setMessage(refusal === undefined ? words.sent : refusal || words.failed)
    if (refusal === undefined) form.current?.reset()
  }
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    setMessage('')
    void send(new FormData(event.currentTarget))
  }

  return (
    <form className="plain-form" ref={form} onSubmit={submit}>
      <label>
        {words.email}
        <input name="email" type="email" autoComplete="off" required />
      </label>
      {roles.length > 1 && (
        <label>
          {words.role}
          <select
            value={role}
            onChange={(event) => {
              setRole(event.target.value)
            }}
          >
            <Options choices={roles} />
          </select>
        </label>
      )}
      {role === 'provider' && (
        <label>
          {words.organisation}
          <select name="organisation" required>
            <Options choices={organisations} />
          </select>
        </label>
      )}
      {role === 'provider' && mayMakeOwners && (
        <label>
          <span>
            <input type="checkbox" name="owner" /> {words.owner}
          </span>
        </label>
      )}
      {role === 'coordinator' && <Boxes legend={words.districts} name="districts" choices={districts} />}
      {(role === 'translator' || role === 'reviewer') && (
        <Boxes legend={words.languages} name="languages" choices={languages} />
      )}
      <button type="submit">{words.send}</button>
      <p role="status">{message}</p>
    </form>
  )
}
