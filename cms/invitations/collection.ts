/** Invitations that wait to be accepted. The link itself is only in the letter: what is kept cannot be used to get in. */
import type { CollectionConfig } from 'payload'
import { closed } from '../access/closed.ts'
import { organisationTypes } from '../../content-models/vocabularies.ts'
import { roles } from '../access/roles.ts'
import { joinEndpoint } from '../joining/ask.ts'
import { acceptEndpoint } from './accept.ts'
import { inviteEndpoint } from './invite.ts'

export const invitations: CollectionConfig = {
  slug: 'invitations',
  ...closed,
  endpoints: [inviteEndpoint, acceptEndpoint, joinEndpoint],
  fields: [
    { name: 'email', type: 'text', required: true, index: true },
    { name: 'role', type: 'select', options: [...roles], required: true },
    { name: 'organisation', type: 'relationship', relationTo: 'organisations' },
    { name: 'districts', type: 'relationship', relationTo: 'districts', hasMany: true },
    { name: 'languages', type: 'text', hasMany: true },
    { name: 'owner', type: 'checkbox', defaultValue: false },
    { name: 'tokenHash', type: 'text', required: true, unique: true, index: true },
    { name: 'expiresAt', type: 'date', required: true },
    { name: 'acceptedAt', type: 'date' },
    { name: 'invitedBy', type: 'relationship', relationTo: 'users' },
    // A wish to add an organisation is an invitation that somebody sends herself: see joining/.
    { name: 'name', type: 'text' },
    {
      name: 'joining',
      type: 'group',
      fields: [
        { name: 'name', type: 'text' },
        { name: 'type', type: 'select', options: [...organisationTypes.values] },
        { name: 'district', type: 'relationship', relationTo: 'districts' },
        { name: 'about', type: 'textarea' },
      ],
    },
  ],
}
