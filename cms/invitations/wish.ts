/** Whom somebody wants to invite, and whether she may. */
import { translationLanguages } from '../../content-models/languages.ts'
import { districtKeys } from '../../content-models/geography/districts.ts'
import { roles, type CmsUser, type Role } from '../access/roles.ts'
import { readEmail } from '../fieldReaders.ts'

export interface Wish {
  readonly email: string
  readonly role: Role
  readonly organisation: string | undefined
  readonly districts: readonly string[]
  readonly languages: readonly string[]
  /** She is to speak for the organisation */
  readonly owner: boolean
}

const known = (values: readonly string[], sent: unknown): string[] =>
  Array.isArray(sent) ? values.filter((value) => sent.includes(value)) : []

/** Reads what was sent; undefined where it names no address, no role, or nothing for the role to be about. */
export function readWish(sent: Readonly<Record<string, unknown>>): Wish | undefined {
  const email =
    typeof sent['email'] === 'string' ? readEmail.read(sent['email'].trim().toLowerCase()) : undefined
  const role = roles.find((one) => one === sent['role'])
  if (email === undefined || role === undefined) return undefined
  const wish: Wish = {
    email,
    role,
    organisation:
      role === 'provider' && typeof sent['organisation'] === 'string' ? sent['organisation'] : undefined,
    districts: role === 'coordinator' ? known(districtKeys.values, sent['districts']) : [],
    languages:
      role === 'translator' || role === 'reviewer'
        ? known(translationLanguages.values, sent['languages'])
        : [],
    owner: role === 'provider' && sent['owner'] === true,
  }
  return isComplete(wish) ? wish : undefined
}

const isComplete = ({ role, organisation, districts, languages }: Wish): boolean =>
  ({
    admin: true,
    coordinator: districts.length > 0,
    provider: organisation !== undefined,
    translator: languages.length > 0,
    reviewer: languages.length > 0,
  })[role]

/**
 * An admin invites anybody; a coordinator providers of her districts; who speaks for an organisation, colleagues, but
 * nobody to speak for it beside her.
 * @param homeOfOrganisation official key of the district where the organisation of the wish is at home
 */
export function mayInvite(user: CmsUser, wish: Wish, homeOfOrganisation: string | undefined): boolean {
  if (user.role === 'admin') return true
  if (wish.role !== 'provider') return false
  if (user.role === 'coordinator')
    return homeOfOrganisation !== undefined && user.districts.includes(homeOfOrganisation)
  return user.role === 'provider' && user.owner && wish.organisation === user.organisation && !wish.owner
}
