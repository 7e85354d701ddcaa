/** Lays fields out in sections that open and close, in the order a person thinks. */
import type { Field } from 'payload'
import { label } from '../words.ts'

export const section = (name: string, fields: Field[], { closed = false } = {}): Field => ({
  type: 'collapsible',
  label: label(`sections.${name}`),
  admin: { initCollapsed: closed },
  fields,
})
