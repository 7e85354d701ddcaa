import { district } from '../../content-models/district.ts'
import { districtKeys } from '../../content-models/geography/districts.ts'
import { fieldsOf } from '../fields.ts'
import { setSlug } from '../hooks/setSlug.ts'
import { written } from './written.ts'

const isKey = (value: unknown) => districtKeys.values.includes(String(value)) || 'AGS: 15001 … 15091'

export const districts = written({
  slug: 'districts',
  hiddenFrom: ['provider'],
  useAsTitle: 'name',
  columns: ['name', 'type', '_status'],
  hooks: { beforeChange: [setSlug] },
  fields: [
    // The official key (AGS) is the id, so that a district is the same one in every database.
    { name: 'id', type: 'text', required: true, validate: isKey },
    ...fieldsOf(district),
  ],
})
