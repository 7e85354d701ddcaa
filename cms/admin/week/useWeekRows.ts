'use client'
/** The rows of a list of weekly times in Payload's form, read and replaced as a whole. */
import { useForm, useFormFields } from '@payloadcms/ui'
import { useMemo } from 'react'
import { rowsIn, withRows } from './rowsInForm.ts'
import type { WeekRow } from './slotTimes.ts'

export function useWeekRows(path: string) {
  const { dispatchFields, getFields, setModified } = useForm()
  // As a string, so that the grid is drawn anew only when its own rows have changed.
  const kept = useFormFields(([fields]) => JSON.stringify(rowsIn(fields, path)))
  const rows = useMemo(() => JSON.parse(kept) as WeekRow[], [kept])
  const setRows = (next: readonly WeekRow[]) => {
    dispatchFields({ type: 'REPLACE_STATE', state: withRows(getFields(), path, next) })
    setModified(true)
  }
  return { rows, setRows }
}
