import type { CollectionConfig, FieldAccess } from 'payload'
import { languageOf, translationLanguages } from '../../content-models/languages.ts'
import { noteChange, noteDeletion, noteSignIn } from '../audit/hooks.ts'
import { accessOf } from '../access/accessOf.ts'
import { byCookie } from '../access/byCookie.ts'
import { roles, userOf, type Role } from '../access/roles.ts'
import { askForCurrentPassword } from '../hooks/askForCurrentPassword.ts'
import { checkReferences } from '../hooks/checkReferences.ts'
import { endSessions, refuseDisabled } from '../hooks/closeAccount.ts'
import { checkShapes } from '../hooks/checkShapes.ts'
import { giveOwnId } from '../hooks/giveOwnId.ts'
import { requireStrongPassword } from '../hooks/requireStrongPassword.ts'
import {
  answerAlike,
  forgetTries,
  forgetTriesOfUnlocked,
  slowDownGuessing,
} from '../hooks/slowDownGuessing.ts'
import { stayWithinReach } from '../hooks/stayWithinReach.ts'
import { factorWords } from '../admin/secondFactor/words.ts'
import { secondFactorEndpoints } from '../secondFactor/endpoints.ts'
import { secondFactorFields } from '../secondFactor/fields.ts'
import { holdSession } from '../secondFactor/session.ts'
import { settings } from '../settings.ts'
import { label } from '../words.ts'

const byAdmin: FieldAccess = ({ req }) => userOf(req.user)?.role === 'admin'
const adminSets = { create: byAdmin, update: byAdmin }

/** Of the accounts that a coordinator may change at all, these are of providers in her districts. */
const byCoordination: FieldAccess = ({ req, doc }) => {
  const user = userOf(req.user)
  return (
    user?.role === 'admin' ||
    (user?.role === 'coordinator' && (doc as { role?: Role } | undefined)?.role === 'provider')
  )
}
const coordinationSets = { create: byAdmin, update: byCoordination }
/** Payload asks without a document, too, to draw the form of her own account; whatever is written has one. */
const herselfOrAdmin: FieldAccess = ({ id, doc, req }) => {
  const user = userOf(req.user)
  const whose = id ?? (doc as { id?: string } | undefined)?.id
  return user !== undefined && (user.role === 'admin' || whose === undefined || whose === user.id)
}

/** Shows what only these roles need. */
const isFor =
  (...some: Role[]) =>
  (data: Partial<Record<string, unknown>>): boolean =>
    some.includes(data['role'] as Role)

/** People with an account. There is no open registration: the first admin comes from a command, others from an admin. */
export const users: CollectionConfig = {
  slug: 'users',
  labels: { singular: label('collections.users.one'), plural: label('collections.users.many') },
  access: accessOf('users'),
  admin: {
    hideAPIURL: true,
    useAsTitle: 'email',
    defaultColumns: ['email', 'role', 'organisation', 'trusted'],
    components: { beforeListTable: ['/admin/import/ExportLinks.tsx#ExportLinks'] },
  },
  auth: {
    tokenExpiration: 3600,
    // Guessing is slowed down before this: see slowDownGuessing.ts. A lock shuts out the account's owner, too.
    maxLoginAttempts: 20,
    lockTime: 10 * 60 * 1000,
    useSessions: true,
    strategies: [byCookie],
    // Script in a page must not be able to read what its cookie hides.
    removeTokenFromResponses: true,
    cookies: { sameSite: 'Lax', secure: settings.isSecure },
  },
  hooks: {
    beforeOperation: [
      giveOwnId,
      checkShapes,
      stayWithinReach,
      slowDownGuessing,
      askForCurrentPassword,
      requireStrongPassword,
    ],
    beforeChange: [checkReferences, endSessions],
    beforeLogin: [refuseDisabled],
    afterChange: [noteChange],
    afterDelete: [noteDeletion],
    afterLogin: [forgetTries, noteSignIn, holdSession],
    afterOperation: [forgetTriesOfUnlocked],
    afterError: [answerAlike],
  },
  endpoints: secondFactorEndpoints,
  fields: [
    {
      // Asked for, compared and forgotten: see askForCurrentPassword.ts.
      name: 'currentPassword',
      type: 'text',
      virtual: true,
      label: label('private.users.currentPassword.label'),
      admin: {
        condition: (data) => data['id'] !== undefined,
        disableListColumn: true,
        disableListFilter: true,
        components: {
          Field: { path: '@payloadcms/ui#PasswordField', clientProps: { autoComplete: 'current-password' } },
        },
      },
    },
    {
      name: 'name',
      type: 'text',
      required: true,
      maxLength: 100,
      access: { update: herselfOrAdmin },
      label: label('private.users.name.label'),
    },
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
      admin: { condition: isFor('provider') },
    },
    {
      name: 'owner',
      type: 'checkbox',
      defaultValue: false,
      saveToJWT: true,
      access: coordinationSets,
      label: label('private.users.owner.label'),
      admin: { description: label('private.users.owner.help'), condition: isFor('provider') },
    },
    {
      name: 'districts',
      type: 'relationship',
      relationTo: 'districts',
      hasMany: true,
      access: adminSets,
      label: label('private.users.districts.label'),
      admin: { condition: isFor('coordinator') },
    },
    {
      // The same rights as in her own districts; letters come to her when nobody there has answered.
      name: 'deputyDistricts',
      type: 'relationship',
      relationTo: 'districts',
      hasMany: true,
      access: adminSets,
      label: label('private.users.deputyDistricts.label'),
      admin: { description: label('private.users.deputyDistricts.help'), condition: isFor('coordinator') },
    },
    {
      name: 'languages',
      type: 'select',
      hasMany: true,
      options: translationLanguages.values.map((value) => ({
        value,
        label: languageOf(value)?.name ?? value,
      })),
      access: adminSets,
      label: label('private.users.languages.label'),
      admin: { condition: isFor('translator', 'reviewer') },
    },
    {
      name: 'trusted',
      type: 'checkbox',
      defaultValue: false,
      saveToJWT: true,
      access: coordinationSets,
      label: label('private.users.trusted.label'),
      admin: { description: label('private.users.trusted.help'), condition: isFor('provider') },
    },
    {
      name: 'disabled',
      type: 'checkbox',
      defaultValue: false,
      saveToJWT: true,
      access: coordinationSets,
      label: label('private.users.disabled.label'),
    },
    {
      // Its time runs from here: see retention/.
      name: 'disabledAt',
      type: 'date',
      index: true,
      access: { create: () => false, update: () => false },
      admin: { hidden: true },
    },
    {
      name: 'secondFactorPanel',
      type: 'ui',
      admin: {
        components: {
          Field: {
            path: '/admin/secondFactor/SecondFactorPanel.tsx#SecondFactorPanel',
            clientProps: { words: factorWords },
          },
        },
      },
    },
    ...secondFactorFields,
    {
      name: 'languagesNote',
      type: 'ui',
      admin: { components: { Field: '/admin/LanguagesNote.tsx#LanguagesNote' } },
    },
  ],
}
