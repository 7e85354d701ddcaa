/** Who somebody is to the CMS. */
import type { PayloadRequest } from 'payload'

export const roles = ['admin', 'coordinator', 'provider'] as const
export type Role = (typeof roles)[number]

export interface CmsUser {
  readonly id: string
  readonly role: Role
  /** Publishes for her organisation without review */
  readonly trusted: boolean
  readonly organisation: string | undefined
}

const idOf = (value: unknown): string | undefined =>
  typeof value === 'string'
    ? value
    : value !== null && typeof value === 'object' && 'id' in value
      ? String(value.id)
      : undefined

/** The signed-in person of a request; undefined for a visitor and for a disabled account. */
export function userOf(user: PayloadRequest['user']): CmsUser | undefined {
  if (!user) return undefined
  const { role, trusted, organisation, disabled } = user as unknown as Record<string, unknown>
  if (disabled === true || !roles.includes(role as Role)) return undefined
  return {
    id: user.id,
    role: role as Role,
    trusted: trusted === true,
    organisation: idOf(organisation),
  }
}
