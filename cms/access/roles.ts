/** Who somebody is to the CMS. */
import type { PayloadRequest } from 'payload'
import { idOf } from './idOf.ts'

/** What somebody is here for. What each may do stands in rights.ts. */
export const roles = ['admin', 'coordinator', 'provider', 'translator', 'reviewer'] as const
export type Role = (typeof roles)[number]

export interface CmsUser {
  readonly id: string
  readonly role: Role
  /** Publishes for her organisation without review */
  readonly trusted: boolean
  readonly organisation: string | undefined
  /** Speaks for her organisation: sees its accounts and invites colleagues */
  readonly owner: boolean
  /** Official keys of the districts a coordinator looks after, and of those where she stands in for somebody */
  readonly districts: readonly string[]
  /** Languages a translator writes, and a reviewer reads */
  readonly languages: readonly string[]
}

/** Who keeps the whole in order, or a district: not who writes, translates or reads. */
export const isStaff = (user: Pick<CmsUser, 'role'> | undefined): boolean =>
  user?.role === 'admin' || user?.role === 'coordinator'

/** Whoever keeps the whole in order, and who coordinates this district. */
export const looksAfter = (
  user: Pick<CmsUser, 'role' | 'districts'> | undefined,
  district: string | null | undefined,
): boolean =>
  user?.role === 'admin' || (user?.role === 'coordinator' && user.districts.includes(district ?? ''))

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : [])

/** The signed-in person of a request; undefined for a visitor and for a disabled account. */
export function userOf(user: PayloadRequest['user']): CmsUser | undefined {
  if (!user) return undefined
  const account = user as unknown as Record<string, unknown>
  const { role, trusted, organisation, owner, districts, deputyDistricts, languages, disabled } = account
  if (disabled === true || !roles.includes(role as Role)) return undefined
  return {
    id: user.id,
    role: role as Role,
    trusted: trusted === true,
    organisation: idOf(organisation),
    owner: owner === true,
    districts: [...listOf(districts), ...listOf(deputyDistricts)].flatMap((one) => idOf(one) ?? []),
    languages: listOf(languages).map(String),
  }
}
