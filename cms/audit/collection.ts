/**
 * Who did what, and when: one row for each write and each refusal. Rows are added in the transaction they speak of and
 * never changed; only names leave after their time (retention). There is no door to it in the REST interface.
 */
import type { CollectionConfig } from 'payload'
import { userOf } from '../access/roles.ts'
import { label } from '../words.ts'

const nobody = () => false

export const deeds = ['created', 'changed', 'deleted', 'refused', 'said', 'invited', 'signedIn'] as const
export type Deed = (typeof deeds)[number]

export const audit: CollectionConfig = {
  slug: 'audit',
  labels: { singular: label('collections.audit.one'), plural: label('collections.audit.many') },
  access: {
    read: ({ req }) => userOf(req.user)?.role === 'admin',
    create: nobody,
    update: nobody,
    delete: nobody,
  },
  admin: {
    hidden: ({ user }) => (user as { role?: string } | null)?.role !== 'admin',
    hideAPIURL: true,
    useAsTitle: 'which',
    defaultColumns: ['createdAt', 'whoName', 'did', 'what', 'which'],
  },
  defaultSort: '-createdAt',
  disableDuplicate: true,
  lockDocuments: false,
  fields: [
    // Not a reference: it outlives the account.
    { name: 'who', type: 'text', index: true, label: label('private.audit.who.label') },
    { name: 'whoName', type: 'text', label: label('private.audit.whoName.label') },
    {
      name: 'did',
      type: 'select',
      options: deeds.map((value) => ({ value, label: label(`private.audit.did.${value}`) })),
      required: true,
      label: label('private.audit.did.label'),
    },
    { name: 'what', type: 'text', required: true, index: true, label: label('private.audit.what.label') },
    { name: 'which', type: 'text', index: true, label: label('private.audit.which.label') },
    { name: 'before', type: 'text', label: label('private.audit.before.label') },
    { name: 'after', type: 'text', label: label('private.audit.after.label') },
  ],
}
