'use client'
/** A question with few answers: all of them in sight, one tap each. */
import './form.css'
import { FieldError, withCondition } from '@payloadcms/ui'
import type { SelectFieldClientProps } from 'payload'
import { Help } from './Help.tsx'
import { useChoice } from './useChoice.ts'

function Buttons(props: SelectFieldClientProps) {
  const { path, id, label, answers, value, setValue, showError, parts, isFixed } = useChoice(props)
  const { required, admin } = props.field
  return (
    <div className="field-type choice-buttons" id={id}>
      <fieldset disabled={isFixed} aria-invalid={showError} aria-describedby={`${id}-help`}>
        <legend className="field-label">
          {label}
          {required && <span className="required"> *</span>}
        </legend>
        <div className="field-type__wrap">
          <FieldError path={path} showError={showError} />
          {answers.map((answer) => (
            <label key={answer.value}>
              <input
                type="radio"
                name={path}
                value={answer.value}
                checked={value === answer.value}
                required={required ?? false}
                onChange={() => {
                  setValue(answer.value)
                }}
              />
              <span>{answer.label}</span>
            </label>
          ))}
        </div>
      </fieldset>
      <div id={`${id}-help`}>
        <Help path={path} made={parts.Description} text={admin?.description} />
      </div>
      {parts.AfterInput}
    </div>
  )
}

export const ChoiceButtons = withCondition(Buttons)
