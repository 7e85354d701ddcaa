import { guide } from '../../content-models/guide.ts'
import { fieldsOf } from '../fields.ts'
import { written } from './written.ts'

export const guides = written({
  slug: 'guides',
  hiddenFrom: ['provider'],
  useAsTitle: 'title',
  columns: ['order', 'title', 'reviewedOn', '_status'],
  fields: fieldsOf(guide),
})
