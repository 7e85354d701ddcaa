import { translation } from '../../content-models/translation.ts'
import { fieldsOf } from '../fields.ts'
import { keyTranslation } from '../hooks/keyTranslation.ts'
import { ownedBy } from './ownedBy.ts'
import { written } from './written.ts'

export const translations = written({
  slug: 'translations',
  useAsTitle: 'key',
  columns: ['key', 'language', 'status', '_status'],
  hooks: { beforeChange: [keyTranslation] },
  fields: [
    ...fieldsOf(translation),
    // "offer/0199…/ar": the database keeps one document an entry and language.
    { name: 'key', type: 'text', unique: true, index: true, admin: { readOnly: true, position: 'sidebar' } },
    ownedBy,
  ],
})
