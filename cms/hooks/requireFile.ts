/** A picture comes as a file. Payload would also fetch one from an address that somebody sends. */
import { MissingFile, type CollectionBeforeOperationHook } from 'payload'

// eslint-disable-next-line @typescript-eslint/no-deprecated -- one of the values is deprecated ('read'), not the property
export const requireFile: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  const { overrideAccess } = args as { overrideAccess?: boolean }
  if (operation === 'create' && !overrideAccess && !req.file) throw new MissingFile(req.t)
  return args
}
