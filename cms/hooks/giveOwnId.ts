/**
 * Ids are given here: one that somebody sends could be that of an entry that was deleted, and bring back its address.
 * A district's id is its official key, a field like others; that one is looked at, in drafts too.
 */
import {
  ValidationError,
  type CollectionBeforeOperationHook,
  type PayloadRequest,
  type TextField,
} from 'payload'
import { sentence } from '../words.ts'

interface CreateArgs {
  overrideAccess?: boolean
  data?: Record<string, unknown>
}

async function isFreeKey(
  req: PayloadRequest,
  collection: string,
  field: TextField,
  id: unknown,
): Promise<boolean> {
  const isKey = typeof id === 'string' && (await field.validate?.(id as never, { req } as never)) === true
  const where = { id: { equals: id } }
  return (
    isKey && (await req.payload.db.findOne({ collection: collection as 'districts', where, req })) === null
  )
}

// eslint-disable-next-line @typescript-eslint/no-deprecated -- one of the values is deprecated ('read'), not the property
export const giveOwnId: CollectionBeforeOperationHook = async ({ args, collection, operation, req }) => {
  const create = args as CreateArgs
  if (operation !== 'create' || create.overrideAccess || !create.data) return args
  const { id, ...data } = create.data
  const field = collection.fields.find((one): one is TextField => 'name' in one && one.name === 'id')
  if (!field) return { ...args, data }
  if (await isFreeKey(req, collection.slug, field, id)) return args
  const errors = [{ path: 'id', message: sentence(req.i18n.language, 'rules.wrongShape') }]
  throw new ValidationError({ collection: collection.slug, errors, req }, req.t)
}
