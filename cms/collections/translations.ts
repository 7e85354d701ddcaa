import type { Field } from 'payload'
import { translation } from '../../content-models/translation.ts'
import { fieldsOf } from '../fields.ts'
import { keepFixed } from '../hooks/keepFixed.ts'
import { keyTranslation } from '../hooks/keyTranslation.ts'
import { inDistrict } from './inDistrict.ts'
import { ownedBy } from './ownedBy.ts'
import { written } from './written.ts'

/** Which entry and which language it is for: another pair is another document. */
const key = ['kind', 'entry', 'language']
const fixedOnceMade = (field: Field): Field =>
  'name' in field && key.includes(field.name)
    ? ({ ...field, access: { update: () => false } } as Field)
    : field

export const translations = written({
  slug: 'translations',
  useAsTitle: 'key',
  columns: ['key', 'language', 'status', '_status'],
  hooks: { beforeChange: [keepFixed(...key), keyTranslation] },
  fields: [
    ...fieldsOf(translation).map(fixedOnceMade),
    // "offer/0199…/ar": the database keeps one document an entry and language.
    { name: 'key', type: 'text', unique: true, index: true, admin: { readOnly: true, position: 'sidebar' } },
    ownedBy,
    inDistrict,
  ],
})
