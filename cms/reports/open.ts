/** What readers said and nobody has looked at yet: the same thing of the same offer once, whoever said it how often. */
import type { Payload, Where } from 'payload'
import type { ReportReason } from '../../content-models/reportReasons.ts'
import type { CmsUser } from '../access/roles.ts'
import type { Report } from '../payload-types.ts'

export interface OpenReport {
  /** Of the first report of it; what is done with it is done with all */
  readonly id: string
  readonly offer: string
  readonly title: string
  readonly reason: ReportReason
  /** The first day on which it was said, and on how many it was */
  readonly since: string
  readonly days: number
}

/** Far more than a district ever has at a time */
const most = 500

async function open(payload: Payload, where: Where): Promise<OpenReport[]> {
  const { docs } = await payload.db.find<Report>({
    collection: 'reports',
    where: { and: [{ doneAt: { exists: false } }, where] },
    sort: 'day',
    limit: most,
  })
  return [...Map.groupBy(docs, ({ offer, reason }) => `${offer}/${reason}`).values()].flatMap((same) => {
    const [first] = same
    if (!first) return []
    const { id, offer, title, reason, day } = first
    return [{ id, offer, title: title ?? '', reason, since: day, days: same.length }]
  })
}

/** What she looks after: the oldest first. */
export const openReportsFor = (payload: Payload, who: CmsUser): Promise<OpenReport[]> =>
  open(payload, who.role === 'admin' ? {} : { district: { in: [...who.districts] } })

/** What was said of one offer. */
export const openReportsOf = (payload: Payload, offer: string): Promise<OpenReport[]> =>
  open(payload, { offer: { equals: offer } })
