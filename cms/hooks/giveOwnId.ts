/** Ids are given here: one that somebody sends could be that of an entry that was deleted, and bring back its address. */
import type { CollectionBeforeOperationHook } from 'payload'

interface CreateArgs {
  overrideAccess?: boolean
  data?: Record<string, unknown>
}

// eslint-disable-next-line @typescript-eslint/no-deprecated -- one of the values is deprecated ('read'), not the property
export const giveOwnId: CollectionBeforeOperationHook = ({ args, collection, operation }) => {
  const create = args as CreateArgs
  // A district's id is its official key, which is a field like others.
  const isField = collection.flattenedFields.some(({ name }) => name === 'id')
  if (operation !== 'create' || create.overrideAccess || isField || !create.data) return args
  const { id: _, ...data } = create.data
  return { ...args, data }
}
