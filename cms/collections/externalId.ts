import type { Field } from 'payload'
import { label } from '../words.ts'

/** The provider's own number for an offer, by which an import recognises it. Private: not in the model. */
export const externalId: Field = {
  name: 'externalId',
  type: 'text',
  index: true,
  // Two offers with one number, and an import would not know which is meant.
  hooks: { beforeDuplicate: [() => null] },
  label: label('private.externalId.label'),
  admin: { position: 'sidebar' },
}
