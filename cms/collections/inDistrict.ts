import type { Field } from 'payload'
import { label } from '../words.ts'
import { listName } from '../admin/form/parts.ts'

/**
 * Who looks after it: the district where it happens, or else where its organisation is at home. Private, and filled in
 * by setDistrict.ts, so that one simple question to the database tells a coordinator's documents from the others.
 */
export const inDistrict: Field = {
  name: 'district',
  type: 'relationship',
  relationTo: 'districts',
  index: true,
  label: label('private.district.label'),
  access: { create: () => false, update: () => false },
  admin: { components: listName, position: 'sidebar', readOnly: true },
}
