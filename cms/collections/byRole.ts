/** Fields that some people need not see, because they follow from who she is or are decided by others. */
import type { Condition, Field } from 'payload'
import { userOf } from '../access/roles.ts'

const isNoProvider: Condition = (_, __, { user }) => userOf(user)?.role !== 'provider'

/** Not in a provider's form: her organisation is filled in, the stage is the coordination's decision. */
export const notForProviders = (field: Field): Field =>
  ({ ...field, admin: { ...field.admin, condition: isNoProvider } }) as Field
