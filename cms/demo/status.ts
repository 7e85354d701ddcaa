/** The status of an example offer. One "verified" day dates each of its facts, as if somebody had looked on that day. */
import { offerStatus } from '../../content-models/offerStatus.ts'
import { factDates, type DatedFact } from '../hooks/dateFacts.ts'
import type { Raw } from './content.ts'
import { entryOf, type Resolve } from './entry.ts'

/** The fields of an offer's status row, but for its offer. */
export function statusOf(raw: Raw = {}, resolve: Resolve): Record<string, unknown> {
  const { verified, ...facts } = raw
  const dated = Object.keys(factDates).filter((fact) => fact in facts) as DatedFact[]
  const dates: Raw = Object.fromEntries(dated.map((fact) => [factDates[fact], verified]))
  const looked = verified === undefined ? {} : { ...dates, verifiedOn: verified }
  return entryOf(offerStatus, { availability: 'open', ...facts, ...looked }, resolve)
}
