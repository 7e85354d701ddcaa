import type { CollectionConfig, FieldAccess } from 'payload'
import { accessOf } from '../access/accessOf.ts'
import { roles, userOf } from '../access/roles.ts'
import { requireStrongPassword } from '../hooks/requireStrongPassword.ts'
import { settings } from '../settings.ts'
import { label } from '../words.ts'

const byAdmin: FieldAccess = ({ req }) => userOf(req.user)?.role === 'admin'
const adminSets = { create: byAdmin, update: byAdmin }

/** People with an account. There is no open registration: the first admin comes from a command, others from an admin. */
export const users: CollectionConfig = {
  slug: 'users',
  labels: { singular: label('collections.users.one'), plural: label('collections.users.many') },
  access: accessOf('users'),
  admin: { useAsTitle: 'email', defaultColumns: ['email', 'role', 'organisation', 'trusted'] },
  auth: {
    tokenExpiration: 3600,
    maxLoginAttempts: 5,
    lockTime: 10 * 60 * 1000,
    useSessions: true,
    cookies: { sameSite: 'Lax', secure: settings.isSecure },
  },
  hooks: { beforeOperation: [requireStrongPassword] },
  fields: [
    { name: 'name', type: 'text', required: true, maxLength: 100, label: label('private.users.name.label') },
    {
      name: 'role',
      type: 'select',
      options: roles.map((value) => ({ value, label: label(`roles.${value}`) })),
      defaultValue: 'provider',
      required: true,
      saveToJWT: true,
      access: adminSets,
      label: label('private.users.role.label'),
    },
    {
      name: 'organisation',
      type: 'relationship',
      relationTo: 'organisations',
      saveToJWT: true,
      access: adminSets,
      label: label('private.organisation.label'),
    },
    {
      name: 'trusted',
      type: 'checkbox',
      defaultValue: false,
      saveToJWT: true,
      access: adminSets,
      label: label('private.users.trusted.label'),
      admin: { description: label('private.users.trusted.help') },
    },
    {
      name: 'disabled',
      type: 'checkbox',
      defaultValue: false,
      saveToJWT: true,
      access: adminSets,
      label: label('private.users.disabled.label'),
    },
  ],
}
