'use client'
import type { ComponentProps } from 'react'

interface Props extends Pick<ComponentProps<'input'>, 'type' | 'autoComplete' | 'inputMode'> {
  label: string
  value: string
  onType: (value: string) => void
  button: string
  onSend: () => void
}

/** A question that is answered in one line, and the button that sends the answer. */
export const OneAnswer = ({ label, value, onType, button, onSend, ...input }: Props) => (
  <>
    <label>
      {label}
      <input
        {...input}
        value={value}
        onChange={(event) => {
          onType(event.target.value)
        }}
      />
    </label>
    <button type="button" disabled={value === ''} onClick={onSend}>
      {button}
    </button>
  </>
)
