/** Lays fields out in sections that open and close, in the order a person thinks. */
import type { Condition, Field } from 'payload'
import type { Fields } from '../../content-models/define.ts'
import { label } from '../words.ts'

export const section = (name: string, fields: Field[], { closed = false } = {}): Field => ({
  type: 'collapsible',
  label: label(`sections.${name}`),
  admin: { initCollapsed: closed },
  fields,
})

const conditionOf = (field: Field): Condition | undefined => field.admin?.condition as Condition | undefined

/** What can be said but need not be: closed until somebody wants to, and gone while none of it applies. */
export const optional = (fields: Field[]): Field => ({
  type: 'collapsible',
  label: label('sections.optional'),
  admin: {
    initCollapsed: true,
    condition: (...asked) => fields.some((field) => conditionOf(field)?.(...asked) ?? true),
  },
  fields,
})

/** The fields of a group laid out anew; its model tells their names. */
export function inside<F extends Fields>(
  made: Field,
  _model: { readonly fields: F },
  lay: (fields: Readonly<Record<keyof F, Field>>) => Field[],
): Field {
  if (made.type !== 'group') throw new Error('Only a group holds fields.')
  const named = Object.fromEntries(made.fields.map((field) => ['name' in field ? field.name : '', field]))
  return { ...made, fields: lay(named as Record<keyof F, Field>) }
}

/** Short answers beside each other. */
export const beside = (...fields: Field[]): Field => ({ type: 'row', fields })
