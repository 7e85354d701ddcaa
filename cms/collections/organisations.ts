import type { Field } from 'payload'
import { organisation } from '../../content-models/organisation.ts'
import { userOf } from '../access/roles.ts'
import { fieldsOf } from '../fields.ts'
import { keepFixed } from '../hooks/keepFixed.ts'
import { setDistrict } from '../hooks/setDistrict.ts'
import { setSlug } from '../hooks/setSlug.ts'
import { label } from '../words.ts'
import { written } from './written.ts'

const byStaff = ({ req }: { req: { user: Parameters<typeof userOf>[0] } }): boolean =>
  ['admin', 'coordinator'].includes(userOf(req.user)?.role ?? '')

/** Whose coordination looks after the organisation. Private: where it helps stands in its places. */
const home: Field = {
  name: 'district',
  type: 'relationship',
  relationTo: 'districts',
  index: true,
  required: true,
  label: label('private.home.label'),
  access: { create: byStaff, update: byStaff },
  admin: { position: 'sidebar', description: label('private.home.help') },
}

export const organisations = written({
  slug: 'organisations',
  useAsTitle: 'name',
  columns: ['name', 'type', 'district', '_status'],
  hooks: { beforeChange: [keepFixed('district'), setSlug, setDistrict()] },
  fields: [...fieldsOf(organisation), home],
})
