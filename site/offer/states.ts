/** What she must know of an offer before she reads on, and what she can do then. */
import { factsOf, presentKind } from '../../content-models/kinds.ts'
import { hasLapsed, isOver, isOverdue, type Listing } from '../../content-models/listing.ts'
import { mondayOf } from '../../content-models/localDate.ts'
import { emptyQuery } from '../../content-models/query.ts'
import { addressOf } from '../finder/nothingFound.ts'
import type { Reader } from '../finder/reader.ts'
import type { LinkView } from '../finder/types.ts'

/** In her words what she must know first; several may hold at once. */
export function statesOf({ say, today }: Reader, listing: Listing): string[] {
  const { status } = listing
  if (isOver(listing, today)) return [say('offer.ended')]
  if (hasLapsed(listing, today)) return [say('offer.lapsed')]
  const words = {
    open: undefined,
    waiting_list: say('offer.stateWaiting'),
    full: say('offer.stateFull'),
    paused: say('offer.statePaused'),
    ended: undefined,
  }
  const pausesNow = status?.notInWeekOf !== undefined && mondayOf(status.notInWeekOf) === mondayOf(today)
  return [
    isOverdue(listing, today) && say('offer.unconfirmed'),
    status && words[status.availability],
    pausesNow && say('offer.notThisWeek'),
  ].filter((state): state is string => Boolean(state))
}

/** Asking for a place is of use only where there may be one. */
export function askLabel({ say }: Reader, { status }: Listing): string {
  if (status?.availability === 'paused') return say('offer.contact')
  return status?.availability === 'full' || status?.availability === 'waiting_list'
    ? say('offer.askWaiting')
    : say('offer.ask')
}

/** Offers of the same kind in the same district. What must not stand in an address is not searched for. */
export function similar({ say, language }: Reader, { offer, place }: Listing): LinkView | undefined {
  const kind = presentKind(offer.kind)
  if (factsOf(kind).sensitive) return undefined
  const chosen = { kind: [kind], ...(place ? { district: [place.district] } : {}) }
  return {
    label: say('offer.similar'),
    href: addressOf(language.code)({ ...emptyQuery, chosen }),
  }
}
