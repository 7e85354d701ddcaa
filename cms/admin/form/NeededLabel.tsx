'use client'
/** The label of a field that another answer makes necessary: marked like every required field, as long as it is. */
import { FieldLabel, useFormFields } from '@payloadcms/ui'
import type { FieldLabelClientComponent } from 'payload'
import type { ComponentProps } from 'react'
import { isAnswered, type When } from '../../../content-models/when.ts'

type Props = ComponentProps<FieldLabelClientComponent> & { needed: When }

export function NeededLabel({ field, path, needed }: Props) {
  const answer = useFormFields(([fields]) => fields[needed.path]?.value)
  return (
    <FieldLabel
      {...(field && 'label' in field && field.label ? { label: field.label } : {})}
      {...(path ? { path } : {})}
      required={isAnswered(needed, answer)}
    />
  )
}
