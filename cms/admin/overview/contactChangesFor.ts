/** Telephone numbers and addresses that were changed in public without review, and that nobody has looked at since. */
import type { PaginatedDocs, Payload, Where } from 'payload'
import type { CmsUser } from '../../access/roles.ts'
import type { ContactChange } from '../../payload-types.ts'

const shown = 20

/** The oldest ones in her districts, with the number of all of them. */
export function contactChangesFor(payload: Payload, who: CmsUser): Promise<PaginatedDocs<ContactChange>> {
  const hers: Where[] = who.role === 'admin' ? [] : [{ district: { in: [...who.districts] } }]
  return payload.db.find<ContactChange>({
    collection: 'contact-changes',
    where: { and: [{ seenAt: { exists: false } }, ...hers] },
    sort: 'createdAt',
    limit: shown,
  })
}
