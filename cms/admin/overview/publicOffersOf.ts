/** What of an organisation is public, with how far what was confirmed of it can be relied on. */
import type { Payload } from 'payload'
import { checkState, type CheckState } from '../../../content-models/checking.ts'
import type { Listing } from '../../../content-models/listing.ts'
import { publishedListings } from '../../insights/published.ts'

export interface PublicOffer extends Pick<Listing, 'offer'> {
  readonly check: CheckState
}

/** What is the longest overdue stands first. */
const order: readonly CheckState[] = ['lapsed', 'overdue', 'due', 'current']

/** Her public offers on `today`; those first that somebody should confirm. */
export async function publicOffersOf(
  payload: Payload,
  organisation: string,
  today: string,
): Promise<PublicOffer[]> {
  return (await publishedListings(payload))
    .filter(({ offer }) => offer.organisation === organisation)
    .map(({ offer, status }) => ({ offer, check: checkState(offer, status, today) }))
    .sort(
      (a, b) =>
        order.indexOf(a.check) - order.indexOf(b.check) || a.offer.title.localeCompare(b.offer.title, 'de'),
    )
}

/** Does somebody have to say that it is still right? */
export const isDue = ({ check }: PublicOffer): boolean => check !== 'current'
