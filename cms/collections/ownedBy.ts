import type { Field } from 'payload'
import { label } from '../words.ts'

/** Whose document it is, where the model itself does not say. Private: not in the model. */
export const ownedBy: Field = {
  name: 'organisation',
  type: 'relationship',
  relationTo: 'organisations',
  index: true,
  label: label('private.organisation.label'),
  admin: { position: 'sidebar' },
}
