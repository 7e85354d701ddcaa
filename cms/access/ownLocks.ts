/**
 * Payload keeps who is editing what in a collection of its own, which everybody signed in may read and write: one
 * organisation could lock the entries of another, for its editors are then told to wait. Here everybody sees and ends
 * the locks of her own organisation, translators those of one another, staff all of them, and new ones are made by the
 * admin's forms only.
 */
import type { Access, Field, SanitizedConfig, Where } from 'payload'
import { isStaff, userOf } from './roles.ts'

const ofColleagues: Access = async ({ req }) => {
  const user = userOf(req.user)
  if (!user) return false
  if (isStaff(user)) return true
  const colleagues: Where | undefined =
    user.role === 'provider'
      ? user.organisation === undefined
        ? undefined
        : { organisation: { equals: user.organisation } }
      : { role: { equals: 'translator' } }
  const { docs } = colleagues
    ? await req.payload.db.find<{ id: string }>({
        collection: 'users',
        where: colleagues,
        limit: 0,
        pagination: false,
        req,
      })
    : { docs: [] }
  const where: Where = { 'user.value': { in: [user.id, ...docs.map(({ id }) => id)] } }
  return where
}

const fixed = (field: Field): Field =>
  'name' in field && field.name !== 'user' ? ({ ...field, access: { update: () => false } } as Field) : field

/** Payload adds the collection by itself, so its rules can only be set on the finished configuration. */
export async function withOwnLocks(built: Promise<SanitizedConfig>): Promise<SanitizedConfig> {
  const config = await built
  const locks = config.collections.find(({ slug }) => slug === 'payload-locked-documents')
  if (!locks)
    throw new Error('Payload keeps no collection of locked documents any more; remove withOwnLocks().')
  Object.assign(locks.access, {
    read: ofColleagues,
    update: ofColleagues,
    delete: ofColleagues,
    create: () => false,
  })
  locks.fields = locks.fields.map(fixed)
  return config
}
