/** What the phone compares with her situation: facts and cards of a few offers, and the words to say it in. */
import { fitFacts, type FitFacts } from '../../content-models/fitFacts.ts'
import { factsOf } from '../../content-models/kinds.ts'
import type { Listing } from '../../content-models/listing.ts'
import { cardView } from '../finder/cardView.ts'
import type { Reader } from '../finder/reader.ts'
import type { Words } from '../finder/say.ts'
import type { CardView } from '../finder/types.ts'

export interface FitOffer {
  readonly slug: string
  readonly facts: FitFacts
  readonly card: CardView
}

/** `/{lang}/fit.json?offers=…` */
export interface FitAnswer {
  /** Left out where the page has them */
  readonly words?: Words
  readonly offers: readonly FitOffer[]
}

/** One offer for the phone. Of sensitive kinds nothing is compared or saved. */
export const fitOffer = (reader: Reader, listing: Listing): FitOffer[] =>
  factsOf(listing.offer.kind).sensitive
    ? []
    : [
        {
          slug: listing.offer.slug,
          facts: fitFacts(listing),
          card: cardView(reader, listing, { ages: [] }),
        },
      ]

const parts = [
  'fit',
  'saved',
  'situation',
  'first',
  'kept',
  'children',
  'when',
  'where',
  'level',
  'day',
  'dayInText',
  'dayShort',
  'list',
  'week',
]

/** The words that reasons and the saved week are said in. */
export const fitWords = (words: Words): Words =>
  Object.fromEntries(Object.entries(words).filter(([key]) => parts.includes(key.split('.')[0] ?? '')))
