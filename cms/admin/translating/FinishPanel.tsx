'use client'
/** What can be done with a translation, each with what it means for readers. Stands in place of "publish". */
import '../panel.css'
import './translating.css'
import { useDocumentInfo, useField, useForm } from '@payloadcms/ui'
import { useState } from 'react'
import { useOwnWords, useWords, type InBoth } from '../inLanguage.ts'
import { post } from '../ask.ts'
import type { FinishWords } from './words.ts'

interface Props {
  words: InBoth<FinishWords>
  hasMachine: boolean
}

/** Payload's own button would publish and leave open whether a person has reviewed the words. */
export const NoPublishButton = () => null

export function FinishPanel({ words, hasMachine }: Props) {
  const { id, hasSavePermission } = useDocumentInfo()
  const { submit } = useForm()
  const { value: status } = useField<string>({ path: 'status' })
  const [message, setMessage] = useState('')
  const w = useWords(words)
  const own = useOwnWords()
  if (id === undefined || !hasSavePermission) return null

  const save = async (as: string, isPublic: boolean) => {
    setMessage('')
    const result = await submit({
      action: `/api/translations/${String(id)}?depth=0${isPublic ? '' : '&draft=true'}`,
      method: 'PATCH',
      overrides: { status: as, _status: isPublic ? 'published' : 'draft' },
      skipValidation: !isPublic,
    })
    // The form and its head show what is saved now.
    if (result?.res.ok) location.reload()
    else setMessage(w.failed)
  }
  const fill = async () => {
    setMessage('')
    const refusal = await post(`/api/translations/${String(id)}/machine`, {})
    if (refusal === undefined) location.reload()
    else setMessage(refusal || w.failed)
  }

  const steps = [
    { name: 'publish', act: () => save('reviewed', true), label: w.publish, means: w.publishMeans },
    { name: 'draft', act: () => save('draft', false), label: w.draft, means: w.draftMeans },
    ...(status === 'machine'
      ? [{ name: 'show', act: () => save('machine', true), label: w.showMachine, means: w.showMachineMeans }]
      : []),
    ...(hasMachine ? [{ name: 'machine', act: fill, label: w.machine, means: w.machineMeans }] : []),
  ]
  return (
    <section className="panel translating-panel" aria-label={w.title} {...own}>
      <h2>{w.title}</h2>
      {steps.map(({ name, act, label, means }) => (
        <div key={name}>
          <button type="button" data-step={name} onClick={() => void act()}>
            {label}
          </button>
          <p>{means}</p>
        </div>
      ))}
      <p role="status">{message}</p>
    </section>
  )
}
