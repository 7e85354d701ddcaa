/**
 * Who may do what: one table, read by Payload's access functions, by the publish gate and by the matrix test.
 * A visitor may do nothing here: what the public sees leaves by the snapshot alone.
 */
import type { Role } from './roles.ts'
import {
  accountsInOwnDistricts,
  always,
  inOwnDistricts,
  inOwnDistrictsOrOnInfoPages,
  inOwnDistrictsOrPublished,
  inOwnLanguages,
  never,
  ofOwnOrganisation,
  providersInOwnDistricts,
  theOwnAccount,
  theOwnAccountOrColleagues,
  theOwnOrganisation,
  unpublishedOfOwnOrganisation,
  whatIsPublished,
  whoHasADistrict,
  whoHasALanguage,
  whoHasAnOrganisation,
  whoIsTrusted,
  type Rule,
} from './rules.ts'

export const actions = ['read', 'create', 'update', 'delete', 'publish'] as const
export type Action = (typeof actions)[number]
type RuleOf = Readonly<Record<Role, Rule>>
type Rights = Readonly<Record<Action, RuleOf>>

/** An admin may; the others as said, and who is not named may not. */
const admin = (others: Partial<Record<Role, Rule>> = {}): RuleOf => ({
  admin: always,
  coordinator: never,
  provider: never,
  translator: never,
  reviewer: never,
  ...others,
})
const nobody: RuleOf = { ...admin(), admin: never }

/** Who puts texts into other languages, or looks whether they fit, reads what is public and nothing before. */
const readers = { translator: whatIsPublished, reviewer: whatIsPublished }

/** Texts that staff keep and everybody signed in may read. */
const keptByStaff: Rights = {
  read: admin({ coordinator: always, provider: whatIsPublished, ...readers }),
  create: admin({ coordinator: always }),
  update: admin({ coordinator: always }),
  delete: admin(),
  publish: admin({ coordinator: always }),
}

/** Who reads aloud is found by who coordinates, or by who knows the language. */
const recordingsInReach = admin({ coordinator: inOwnDistrictsOrOnInfoPages, translator: inOwnLanguages })

export const rights = {
  offers: {
    read: admin({ coordinator: inOwnDistricts, provider: ofOwnOrganisation, ...readers }),
    create: admin({ coordinator: whoHasADistrict, provider: whoHasAnOrganisation }),
    update: admin({ coordinator: inOwnDistricts, provider: ofOwnOrganisation }),
    delete: admin({ coordinator: inOwnDistricts, provider: unpublishedOfOwnOrganisation }),
    publish: admin({ coordinator: inOwnDistricts, provider: whoIsTrusted }),
  },
  'offer-statuses': {
    read: admin({ coordinator: inOwnDistricts, provider: ofOwnOrganisation }),
    create: nobody,
    update: admin({ coordinator: inOwnDistricts, provider: ofOwnOrganisation }),
    delete: nobody,
    publish: admin({ coordinator: inOwnDistricts, provider: ofOwnOrganisation }),
  },
  organisations: {
    read: admin({ coordinator: inOwnDistrictsOrPublished, provider: theOwnOrganisation, ...readers }),
    create: admin({ coordinator: whoHasADistrict }),
    update: admin({ coordinator: inOwnDistricts, provider: theOwnOrganisation }),
    delete: admin(),
    publish: admin({
      coordinator: inOwnDistricts,
      provider: ({ trusted, organisation }) =>
        trusted && organisation !== undefined ? { id: { equals: organisation } } : false,
    }),
  },
  places: {
    read: admin({ coordinator: inOwnDistricts, provider: ofOwnOrganisation }),
    create: admin({ coordinator: whoHasADistrict, provider: whoHasAnOrganisation }),
    update: admin({ coordinator: inOwnDistricts, provider: ofOwnOrganisation }),
    delete: admin({ coordinator: inOwnDistricts, provider: unpublishedOfOwnOrganisation }),
    publish: admin({ coordinator: inOwnDistricts, provider: whoIsTrusted }),
  },
  districts: { ...keptByStaff, create: admin(), delete: nobody },
  helplines: keptByStaff,
  'info-pages': keptByStaff,
  guides: keptByStaff,
  offices: keptByStaff,
  'rule-notes': keptByStaff,
  translations: {
    read: admin({
      coordinator: inOwnDistricts,
      provider: ofOwnOrganisation,
      translator: inOwnLanguages,
      reviewer: inOwnLanguages,
    }),
    create: admin({ coordinator: whoHasADistrict, translator: whoHasALanguage }),
    update: admin({ coordinator: inOwnDistricts, translator: inOwnLanguages }),
    delete: admin({ coordinator: inOwnDistricts }),
    publish: admin({ coordinator: inOwnDistricts, translator: inOwnLanguages }),
  },
  glossary: {
    read: admin({ coordinator: always, translator: always, reviewer: always }),
    create: admin({ coordinator: always }),
    update: admin({ coordinator: always }),
    delete: admin({ coordinator: always }),
    publish: nobody,
  },
  media: {
    read: admin({ coordinator: inOwnDistricts, provider: ofOwnOrganisation }),
    create: admin({ coordinator: whoHasADistrict, provider: whoHasAnOrganisation }),
    update: admin({ coordinator: inOwnDistricts, provider: ofOwnOrganisation }),
    delete: admin({ coordinator: inOwnDistricts, provider: ofOwnOrganisation }),
    publish: admin({ coordinator: inOwnDistricts, provider: whoIsTrusted }),
  },
  recordings: {
    read: recordingsInReach,
    create: admin({ coordinator: always, translator: whoHasALanguage }),
    update: recordingsInReach,
    delete: recordingsInReach,
    publish: recordingsInReach,
  },
  users: {
    read: admin({
      coordinator: accountsInOwnDistricts,
      provider: theOwnAccountOrColleagues,
      translator: theOwnAccount,
      reviewer: theOwnAccount,
    }),
    create: admin(),
    update: admin({
      coordinator: providersInOwnDistricts,
      provider: theOwnAccount,
      translator: theOwnAccount,
      reviewer: theOwnAccount,
    }),
    delete: admin(),
    publish: nobody,
  },
} as const satisfies Record<string, Rights>

export type GuardedCollection = keyof typeof rights
