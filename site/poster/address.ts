/** The address of an offer as a poster says it: short, or in full for the one in thousands whose code another one has. */
import type { Offer } from '../../content-models/offer.ts'
import { content } from '../content/index.ts'
import { settings } from '../settings.ts'

export interface PosterAddress {
  readonly href: string
  /** As somebody types it */
  readonly shown: string
}

export function posterAddress(offer: Pick<Offer, 'id' | 'slug'>): PosterAddress {
  const code = content.shortCodes.codeOf(offer)
  const { href, host, pathname } = new URL(code ? `/o/${code}` : `/de/offers/${offer.slug}`, settings.siteUrl)
  return { href, shown: `${host}${pathname}` }
}
