import { organisation } from '../../content-models/organisation.ts'
import { fieldsOf } from '../fields.ts'
import { setSlug } from '../hooks/setSlug.ts'
import { written } from './written.ts'

export const organisations = written({
  slug: 'organisations',
  useAsTitle: 'name',
  columns: ['name', 'type', '_status'],
  hooks: { beforeChange: [setSlug] },
  fields: fieldsOf(organisation),
})
