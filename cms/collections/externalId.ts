import type { Field } from 'payload'
import { label } from '../words.ts'

/** The provider's own number for an offer, by which an import recognises it. Private: not in the model. */
export const externalId: Field = {
  name: 'externalId',
  type: 'text',
  index: true,
  label: label('private.externalId.label'),
  admin: { position: 'sidebar' },
}
