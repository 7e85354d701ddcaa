import { may } from '../access/accessOf.ts'
import type { CmsUser } from '../access/roles.ts'
import type { Exportable } from './exportable.ts'

/** Who may read a list may take it along; but a list of people with their addresses goes to nobody but admins. */
export const mayExport = (user: CmsUser | undefined, collection: Exportable): boolean =>
  may(user, 'read', collection) !== false && (collection !== 'users' || user?.role === 'admin')
