'use client'
/** The secret for the app on her phone, and after its first code the codes for the day on which the phone is lost. */
import { useState } from 'react'
import { ask } from '../ask.ts'
import { OneAnswer } from '../OneAnswer.tsx'
import type { FactorWords } from './words.ts'

export interface Secret {
  readonly secret: string
  /** SVG of the QR code */
  readonly picture: string
}

export function Begun({ secret, words: w }: { secret: Secret; words: FactorWords }) {
  const [code, setCode] = useState('')
  const [codes, setCodes] = useState<readonly string[]>()
  const [message, setMessage] = useState('')

  const confirm = async () => {
    const answer = await ask<{ codes: string[] }>('/api/users/second-factor/confirm', { code })
    if (typeof answer === 'string') setMessage(answer || w.failed)
    else setCodes(answer.codes)
  }

  if (codes)
    return (
      <div role="status">
        <p>{w.recovery}</p>
        <ul>
          {codes.map((one) => (
            <li key={one}>
              <code>{one}</code>
            </li>
          ))}
        </ul>
      </div>
    )
  return (
    <>
      <p>{w.scan}</p>
      <img alt={w.picture} src={`data:image/svg+xml,${encodeURIComponent(secret.picture)}`} />
      <p>
        {w.typed} <code>{secret.secret}</code>
      </p>
      <OneAnswer
        label={w.code}
        autoComplete="one-time-code"
        inputMode="numeric"
        value={code}
        onType={setCode}
        button={w.confirm}
        onSend={() => void confirm()}
      />
      <p role="alert">{message}</p>
    </>
  )
}
