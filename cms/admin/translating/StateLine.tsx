'use client'
/** Where a translation stands, to be read: the panel below it has the buttons. */
import './translating.css'
import type { SelectFieldClientProps } from 'payload'
import { useChoice } from '../form/useChoice.ts'

export function StateLine(props: SelectFieldClientProps) {
  const { id, label, answers, value } = useChoice(props)
  return (
    <p className="field-type translating-state" id={id}>
      {`${label}: `}
      <strong>{answers.find((answer) => answer.value === value)?.label}</strong>
    </p>
  )
}
