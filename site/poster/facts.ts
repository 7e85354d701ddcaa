/** The facts of an offer that fit on a wall and into a message: when, where, for her children, what it costs. */
import { hasEnded, type Listing } from '../../content-models/listing.ts'
import {
  childrenPhrase,
  costPhrase,
  isolated,
  longDate,
  levelPhrase,
  wherePhrase,
  whenPhrases,
} from '../finder/phrases.ts'
import type { Reader } from '../finder/reader.ts'
import { actions } from '../offer/actions.ts'

export interface Fact {
  readonly question: string
  readonly text: string
}

/** The day of the next start, where one was said and is still to come. */
function startPhrase(reader: Reader, { status }: Listing): string | undefined {
  const start = status?.nextStart
  return start !== undefined && start >= reader.today
    ? reader.say('offer.nextStart', { date: longDate(reader, start) })
    : undefined
}

const joined = (parts: readonly (string | undefined)[]): string => parts.filter(Boolean).join(' · ')

export function factsOf(reader: Reader, listing: Listing): Fact[] {
  const { say, today } = reader
  const { place } = listing
  const when = joined([whenPhrases(reader, listing).text, startPhrase(reader, listing)])
  const where = joined([wherePhrase(reader, listing), place?.street && isolated(place.street)])
  if (hasEnded(listing, today)) return [{ question: say('offer.where'), text: where }]
  return [
    { question: say('offer.when'), text: when },
    { question: say('offer.where'), text: where },
    { question: say('offer.children'), text: childrenPhrase(reader, listing).text },
    { question: say('offer.cost'), text: costPhrase(reader, listing).text },
    { question: say('offer.can'), text: levelPhrase(reader, listing) },
  ]
}

/** The number to call, as people read it. */
export const phoneOf = (reader: Reader, listing: Listing): string | undefined =>
  actions(reader, listing).find(({ href }) => href.startsWith('tel:'))?.detail
