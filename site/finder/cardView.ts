/** A listing as a card: built from vocabularies alone in her language, the German title below. */
import { factsOf, type OfferKind } from '../../content-models/kinds.ts'
import { isOverdue, type Listing } from '../../content-models/listing.ts'
import { valueKey } from '../../content-models/messages.ts'
import { agesCovered, takesChildren, wantsOf } from '../../content-models/offerFacts.ts'
import {
  checkedPhrase,
  childrenPhrase,
  costPhrase,
  coveredWords,
  levelPhrase,
  wherePhrase,
  whenPhrases,
} from './phrases.ts'
import type { Reader } from './reader.ts'
import { textView } from './textView.ts'
import type { IconName } from './icons.ts'
import type { CardView, FactView } from './types.ts'
import { weekView } from './weekView.ts'

export interface CardContext {
  /** From the place she named, as the crow flies */
  readonly kilometres?: number | undefined
  /** Her children's ages, in years */
  readonly ages: readonly number[]
}

/** The title in her language, the German one below it, and what is to say about the translation. */
export function titleOf(reader: Reader, { offer }: Listing): Pick<CardView, 'title' | 'original' | 'note'> {
  const { say } = reader
  const words = reader.text('offer', offer, 'title')
  const german = textView(reader, { text: offer.title, language: 'de' })
  const title = words ? textView(reader, words) : german
  if (!words || words.language === 'de')
    return reader.language.code.startsWith('de') ? { title } : { title, note: say('title.onlyGerman') }
  return {
    title,
    original: german,
    ...(words.outdated
      ? { note: say('title.outdated') }
      : words.machine
        ? { note: say('title.machine') }
        : {}),
  }
}

export const iconOf = ({ offer }: Listing): IconName => wantsOf(offer)[0] ?? 'advice'

/** How many of her children the childcare covers; undefined where it states no limits, or she named none. */
export function coveredPhrase(
  reader: Reader,
  { offer }: Listing,
  ages: readonly number[],
): string | undefined {
  if (ages.length === 0 || !takesChildren(offer)) return undefined
  const covered = agesCovered(offer, ages)
  return covered === undefined ? undefined : coveredWords(reader, covered, ages.length)
}

/** The kind of an offer where anybody may see it: sensitive ones are "advice and help", whatever they are. */
const kindPhrase = ({ say }: Reader, kind: OfferKind): string =>
  say(factsOf(kind).sensitive ? valueKey('want', 'advice') : valueKey('kind', kind))

/** "Full", "takes a break": why she may not get a place now. */
export const statePhrase = ({ say }: Reader, { status }: Listing): string | undefined =>
  status && status.availability !== 'open' ? say(valueKey('availability', status.availability)) : undefined

/** Where an offer's page is. */
export const hrefOf = ({ language }: Reader, { offer }: Listing): string =>
  `/${language.code}/offers/${offer.slug}`

export function cardView(reader: Reader, listing: Listing, { kilometres, ages }: CardContext): CardView {
  const { say } = reader
  const { offer, status } = listing
  const cost = costPhrase(reader, listing)
  const children = childrenPhrase(reader, listing, { covered: coveredPhrase(reader, listing, ages) })
  const facts: FactView[] = [
    { icon: 'clock', ...whenPhrases(reader, listing) },
    { icon: 'child', ...children },
    { icon: 'place', text: wherePhrase(reader, listing, kilometres), tone: 'way' },
    {
      icon: 'level',
      text: levelPhrase(reader, listing),
      tone: offer.germanFrom === undefined ? 'ask' : 'way',
    },
    { icon: 'cost', ...cost },
  ]
  const state = statePhrase(reader, listing)
  return {
    href: hrefOf(reader, listing),
    icon: iconOf(listing),
    kind: kindPhrase(reader, offer.kind),
    ...(offer.example ? { example: say('example.mark') } : {}),
    ...titleOf(reader, listing),
    week: weekView(listing),
    facts,
    ...(state ? { state } : {}),
    ...((status?.verifiedOn || isOverdue(listing, reader.today)) && !factsOf(offer.kind).sensitive
      ? { checked: checkedPhrase(reader, listing) }
      : {}),
  }
}
