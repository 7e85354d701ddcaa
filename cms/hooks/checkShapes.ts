/** Refuses values that are no values of their field, in drafts too, with the fields named. */
import { ValidationError, type CollectionBeforeOperationHook } from 'payload'
import { misfits } from '../guard/shapes.ts'
import { sentence } from '../words.ts'

interface WriteArgs {
  overrideAccess?: boolean
  data?: Record<string, unknown>
}

// eslint-disable-next-line @typescript-eslint/no-deprecated -- one of the values is deprecated ('read'), not the property
export const checkShapes: CollectionBeforeOperationHook = ({ args, collection, operation, req }) => {
  const { overrideAccess, data } = args as WriteArgs
  if (overrideAccess || !data || (operation !== 'create' && operation !== 'update')) return args
  const paths = misfits(collection.flattenedFields, data)
  if (paths.length > 0) {
    const message = sentence(req.i18n.language, 'rules.wrongShape')
    const errors = paths.map((path) => ({ path, message }))
    throw new ValidationError({ collection: collection.slug, errors, req }, req.t)
  }
  return args
}
