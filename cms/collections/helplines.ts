import { helpline } from '../../content-models/helpline.ts'
import { fieldsOf } from '../fields.ts'
import { written } from './written.ts'

export const helplines = written({
  slug: 'helplines',
  hiddenFrom: ['provider'],
  useAsTitle: 'name',
  columns: ['name', 'phone', 'reviewedOn', '_status'],
  fields: fieldsOf(helpline),
})
