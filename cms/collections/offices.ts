import { office } from '../../content-models/office.ts'
import { fieldsOf } from '../fields.ts'
import { written } from './written.ts'

export const offices = written({
  slug: 'offices',
  hiddenFrom: ['provider'],
  useAsTitle: 'name',
  columns: ['name', 'type', 'vacant', 'reviewedOn', '_status'],
  fields: fieldsOf(office),
})
