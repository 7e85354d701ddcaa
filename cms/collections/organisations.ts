import type { Field } from 'payload'
import { organisation } from '../../content-models/organisation.ts'
import { isStaff, userOf } from '../access/roles.ts'
import { fieldsOf } from '../fields.ts'
import { keepFixed } from '../hooks/keepFixed.ts'
import { noteDistrict } from '../hooks/noteDistrict.ts'
import { setDistrict } from '../hooks/setDistrict.ts'
import { setSlug } from '../hooks/setSlug.ts'
import { joiningEndpoint } from '../joining/decide.ts'
import { noteJoining } from '../joining/state.ts'
import { joiningStates } from '../joining/states.ts'
import { joiningWords } from '../admin/joining/words.ts'
import { label } from '../words.ts'
import { written } from './written.ts'

const byStaff = ({ req }: { req: { user: Parameters<typeof userOf>[0] } }): boolean =>
  isStaff(userOf(req.user))

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

const joiningPanel: Field = {
  name: 'joiningPanel',
  type: 'ui',
  admin: {
    position: 'sidebar',
    components: {
      Field: { path: '/admin/joining/JoiningPanel.tsx#JoiningPanel', clientProps: { words: joiningWords } },
    },
  },
}

/** Where an organisation stands that somebody added herself; empty for all others. Nobody sends it: see joining/. */
const joining: Field = {
  name: 'joining',
  type: 'select',
  options: joiningStates.map((value) => ({ value, label: label(`joining.state.${value}`) })),
  index: true,
  label: label('joining.panel.title'),
  access: { create: () => false, update: () => false },
  admin: { hidden: true, disableBulkEdit: true },
}

export const organisations = written({
  slug: 'organisations',
  useAsTitle: 'name',
  columns: ['name', 'type', 'district', '_status'],
  hooks: {
    beforeChange: [keepFixed('district', 'joining'), noteJoining, setSlug, setDistrict()],
    afterChange: [noteDistrict],
  },
  endpoints: [joiningEndpoint],
  fields: [...fieldsOf(organisation), home, joiningPanel, joining],
})
