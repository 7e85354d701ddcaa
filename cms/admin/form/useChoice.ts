'use client'
/** What both ways to show a list of answers know of their field. */
import { getTranslation } from '@payloadcms/translations'
import { useField, useTranslation } from '@payloadcms/ui'
import type { SelectFieldClientProps, StaticLabel } from 'payload'
import { fieldId } from './fieldId.ts'

export interface Answer {
  readonly value: string
  readonly label: string
}

export function useChoice({ field, path: given, readOnly }: SelectFieldClientProps) {
  const { i18n } = useTranslation()
  const state = useField<string | string[] | null>({ potentiallyStalePath: given })
  const answers = field.options.map((option): Answer => {
    const { value, label } = typeof option === 'string' ? { value: option, label: option } : option
    return { value, label: getTranslation(label as StaticLabel, i18n) }
  })
  const { path, value, setValue, showError, customComponents = {} } = state
  return {
    path,
    id: fieldId(path),
    label: getTranslation(field.label ?? '', i18n),
    answers,
    value,
    setValue,
    showError,
    parts: customComponents,
    isFixed: readOnly === true || state.disabled,
  }
}
