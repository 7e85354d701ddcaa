'use client'
/** A question with many answers: a list to open or to search by typing, with a name that screen readers say. */
import './form.css'
import { FieldError, FieldLabel, ReactSelect, useTranslation, withCondition } from '@payloadcms/ui'
import type { ReactSelectOption as Option } from '@payloadcms/ui'
import type { SelectFieldClientProps } from 'payload'
import type { ChoiceGroup } from './choice.ts'
import { Help } from './Help.tsx'
import { useChoice, type Answer } from './useChoice.ts'

type Props = SelectFieldClientProps & { groups?: readonly ChoiceGroup[] }

const grouped = (groups: readonly ChoiceGroup[], answers: readonly Answer[], language: string) =>
  groups.map(({ label, values }) => ({
    label: label[language] ?? label.de,
    options: answers.filter(({ value }) => values.includes(value)),
  }))

function List({ groups, ...props }: Props) {
  const { i18n } = useTranslation()
  const { path, id, label, answers, value, setValue, showError, parts, isFixed } = useChoice(props)
  const { required, admin, hasMany } = props.field
  const listId = `${id}-list`
  const chosen = [value].flat().flatMap((one) => answers.find((answer) => answer.value === one) ?? [])
  return (
    <div className={`field-type select${showError ? ' error' : ''}`} id={id}>
      <FieldLabel htmlFor={listId} label={label} path={path} required={required ?? false} />
      <div className="field-type__wrap">
        {parts.Error ?? <FieldError path={path} showError={showError} />}
        {parts.BeforeInput}
        <ReactSelect
          inputId={listId}
          disabled={isFixed}
          isMulti={hasMany ?? false}
          isClearable={!required}
          options={(groups ? grouped(groups, answers, i18n.language) : answers) as unknown as Option[]}
          value={(hasMany ? chosen : (chosen[0] ?? null)) as unknown as Option}
          showError={showError}
          onChange={(now: Option | Option[] | null) => {
            const values = [now ?? []].flat().map((one) => String(one.value))
            setValue(hasMany ? values : (values[0] ?? null))
          }}
        />
        {parts.AfterInput}
      </div>
      <Help path={path} made={parts.Description} text={admin?.description} />
    </div>
  )
}

export const ChoiceList = withCondition(List)
