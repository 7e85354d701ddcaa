/**
 * Who may do what: one table, read by Payload's access functions, by the publish gate and by the matrix test.
 * A visitor may do nothing here: what the public sees leaves by the snapshot alone.
 */
import type { Role } from './roles.ts'
import {
  always,
  never,
  ofOwnOrganisation,
  theOwnAccount,
  theOwnOrganisation,
  unpublishedOfOwnOrganisation,
  whatIsPublished,
  whoHasAnOrganisation,
  whoIsTrusted,
  type Rule,
} from './rules.ts'

export const actions = ['read', 'create', 'update', 'delete', 'publish'] as const
export type Action = (typeof actions)[number]
type Rights = Readonly<Record<Action, Readonly<Record<Role, Rule>>>>

const staff = (provider: Rule) => ({ admin: always, coordinator: always, provider })
const staffOnly = staff(never)
const adminOnly = { admin: always, coordinator: never, provider: never }

/** Texts that staff keep and everybody signed in may read. */
const keptByStaff: Rights = {
  read: staff(whatIsPublished),
  create: staffOnly,
  update: staffOnly,
  delete: adminOnly,
  publish: staffOnly,
}

export const rights = {
  offers: {
    read: staff(ofOwnOrganisation),
    create: staff(whoHasAnOrganisation),
    update: staff(ofOwnOrganisation),
    delete: staff(unpublishedOfOwnOrganisation),
    publish: staff(whoIsTrusted),
  },
  'offer-statuses': {
    read: staff(ofOwnOrganisation),
    create: { admin: never, coordinator: never, provider: never },
    update: staff(ofOwnOrganisation),
    delete: { admin: never, coordinator: never, provider: never },
    publish: staff(ofOwnOrganisation),
  },
  organisations: {
    read: staff(theOwnOrganisation),
    create: staffOnly,
    update: staff(theOwnOrganisation),
    delete: adminOnly,
    publish: staff(({ trusted, organisation }) =>
      trusted && organisation !== undefined ? { id: { equals: organisation } } : false,
    ),
  },
  places: {
    read: staff(ofOwnOrganisation),
    create: staff(whoHasAnOrganisation),
    update: staff(ofOwnOrganisation),
    delete: staff(unpublishedOfOwnOrganisation),
    publish: staff(whoIsTrusted),
  },
  districts: {
    ...keptByStaff,
    create: adminOnly,
    delete: { admin: never, coordinator: never, provider: never },
  },
  helplines: keptByStaff,
  'info-pages': keptByStaff,
  'rule-notes': keptByStaff,
  translations: {
    read: staff(ofOwnOrganisation),
    create: staffOnly,
    update: staffOnly,
    delete: staffOnly,
    publish: staffOnly,
  },
  media: {
    read: staff(ofOwnOrganisation),
    create: staff(whoHasAnOrganisation),
    update: staff(ofOwnOrganisation),
    delete: staff(ofOwnOrganisation),
    publish: staff(whoIsTrusted),
  },
  users: {
    read: staff(theOwnAccount),
    create: adminOnly,
    update: { admin: always, coordinator: theOwnAccount, provider: theOwnAccount },
    delete: adminOnly,
    publish: { admin: never, coordinator: never, provider: never },
  },
} as const satisfies Record<string, Rights>

export type GuardedCollection = keyof typeof rights
