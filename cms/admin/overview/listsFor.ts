/** The lists of a start page, with what stands in them now. */
import type { ServerProps } from 'payload'
import { todayInBerlin } from '../../../content-models/localDate.ts'
import type { CmsUser } from '../../access/roles.ts'
import type { Offer } from '../../payload-types.ts'
import type { Row } from './OfferList.tsx'
import { sectionsFor, type Section } from './sections.ts'

export interface List extends Section {
  readonly rows: readonly Row[]
  /** Of all of them, also those that are not shown */
  readonly total: number
}

const shown = 10
const columns = {
  title: true,
  name: true,
  submittedAt: true,
  createdAt: true,
  updatedAt: true,
  validUntil: true,
  fundedUntil: true,
}

/** The day it stops: its last day or the end of its money, whichever comes first. */
const endsOn = ({ validUntil, fundedUntil }: Pick<Offer, 'validUntil' | 'fundedUntil'>) =>
  [validUntil, fundedUntil].filter((day) => typeof day === 'string').sort()[0]

interface Found extends Partial<
  Pick<Offer, 'title' | 'submittedAt' | 'updatedAt' | 'createdAt' | 'validUntil' | 'fundedUntil'>
> {
  id: string
  /** Of an organisation */
  name?: string | null
}

async function rowsOf(
  { payload, user }: ServerProps,
  { where, sort, since, collection = 'offers' }: Section,
) {
  const { docs, totalDocs } = await payload.find({
    collection,
    draft: true,
    depth: 0,
    where,
    sort,
    // Ends by one of two days, of which the database sorts by one only.
    limit: since === 'endsOn' ? 100 : shown,
    select: columns as Record<string, true>,
    overrideAccess: false,
    user: user ?? null,
  })
  const rows = docs.map((doc: Found): Row => ({
    id: doc.id,
    title: doc.title ?? doc.name,
    day: since === 'endsOn' ? (endsOn(doc) ?? '') : (doc[since] ?? ''),
  }))
  if (since === 'endsOn') rows.sort((a, b) => a.day.localeCompare(b.day))
  return { rows: rows.slice(0, shown), total: totalDocs }
}

/** What waits for her, and what waits for others; also the empty ones. */
export const listsFor = (props: ServerProps, who: CmsUser): Promise<List[]> =>
  Promise.all(
    sectionsFor(who, todayInBerlin()).map(async (section) => ({
      ...section,
      ...(await rowsOf(props, section)),
    })),
  )
