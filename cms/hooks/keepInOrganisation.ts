/** A provider's documents belong to her organisation: filled in for her, and refused when she names another. */
import { Forbidden, type CollectionBeforeValidateHook } from 'payload'
import { userOf } from '../access/roles.ts'
import { idOf } from '../access/idOf.ts'

export const keepInOrganisation: CollectionBeforeValidateHook = ({ data, operation, originalDoc, req }) => {
  const user = userOf(req.user)
  if (user?.role !== 'provider' || !data) return data
  const before = idOf((originalDoc as { organisation?: unknown } | undefined)?.organisation)
  const asked = idOf((data as { organisation?: unknown }).organisation)
  if (asked !== undefined && asked !== user.organisation) throw new Forbidden(req.t)
  if (operation === 'update' && before !== user.organisation) throw new Forbidden(req.t)
  return { ...data, organisation: user.organisation }
}
