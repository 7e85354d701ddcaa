/** The rows of a list of weekly times in Payload's form state. */
import type { FormField, FormState } from 'payload'
import type { WeekRow } from './slotTimes.ts'

const columns = ['day', 'from', 'to'] as const

const newId = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(12)), (byte) => byte.toString(16).padStart(2, '0')).join(
    '',
  )

const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined

/** The rows of the list at `path` as the form holds them. */
export function rowsIn(fields: FormState, path: string): WeekRow[] {
  return (fields[path]?.rows ?? []).map(({ id }, index) => {
    const at = (column: string) => text(fields[`${path}.${String(index)}.${column}`]?.value)
    return { id, day: at('day'), from: at('from'), to: at('to') }
  })
}

/** Typed here: the answer to a save that began before must not put the old times back. */
const changed = { valid: true, passesCondition: true, isModified: true }

/** The form with other rows at `path`: what Payload keeps of a row is dropped with it, and given anew. */
export function withRows(fields: FormState, path: string, rows: readonly WeekRow[]): FormState {
  const others = Object.entries(fields).filter(([at]) => !at.startsWith(`${path}.`))
  const named = rows.map((row) => ({ ...row, id: row.id ?? newId() }))
  const cells: [string, FormField][] = named.flatMap((row, index) =>
    (['id', ...columns] as const).map((column): [string, FormField] => {
      const at = `${path}.${String(index)}.${column}`
      const initialValue: unknown = fields[at]?.initialValue
      return [at, { ...changed, initialValue, value: row[column] ?? null }]
    }),
  )
  const list: FormField = {
    ...fields[path],
    ...changed,
    disableFormData: named.length > 0,
    errorPaths: [],
    rows: named.map(({ id }) => ({ id })),
    value: named.length,
  }
  return Object.fromEntries<FormField>([...others, ...cells, [path, list]])
}
