'use client'
/** On an account: the second factor is switched on by its owner, and off by her or by an admin. */
import '../invitation/invitation.css'
import './secondFactor.css'
import { useDocumentInfo } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { ask, read } from '../ask.ts'
import { useOwnWords, useWords, type InBoth } from '../inLanguage.ts'
import { OneAnswer } from '../OneAnswer.tsx'
import { Begun, type Secret } from './Begun.tsx'
import type { FactorWords } from './words.ts'

interface State {
  readonly isOn: boolean
  readonly isOwn: boolean
  readonly isOffered: boolean
}

const load = (id: string) => read<State>(`/api/users/${id}/second-factor`)

export function SecondFactorPanel({ words }: { words: InBoth<FactorWords> }) {
  const { id } = useDocumentInfo()
  const [state, setState] = useState<State>()
  const [password, setPassword] = useState('')
  const [secret, setSecret] = useState<Secret>()
  const [message, setMessage] = useState('')
  const w = useWords(words)
  const own = useOwnWords()
  const whose = id === undefined ? undefined : String(id)

  useEffect(() => {
    if (whose !== undefined) load(whose).then(setState, () => undefined)
  }, [whose])

  if (whose === undefined || !state || !(state.isOn || (state.isOwn && state.isOffered))) return null
  const act = async () => {
    setMessage('')
    const answer = await (state.isOn
      ? ask<{ ok: true }>('/api/users/second-factor/off', { password, id: whose })
      : ask<Secret>('/api/users/second-factor/begin', { password }))
    setPassword('')
    if (typeof answer === 'string') setMessage(answer || w.failed)
    else if ('secret' in answer) setSecret(answer)
    else setState(await load(whose))
  }

  return (
    <section className="second-factor-panel plain-form" aria-label={w.title} {...own}>
      <h3>{w.title}</h3>
      {secret ? (
        <Begun secret={secret} words={w} />
      ) : (
        <>
          <p>{state.isOn ? w.isOn : w.isOff}</p>
          <OneAnswer
            label={w.password}
            type="password"
            autoComplete="current-password"
            value={password}
            onType={setPassword}
            button={state.isOn ? w.off : w.begin}
            onSend={() => void act()}
          />
        </>
      )}
      <p role="status">{message}</p>
    </section>
  )
}
