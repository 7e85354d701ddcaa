/** What stands on a poster: the same few facts in each language, and once what needs no words. */
import type { Language } from '../../content-models/languages.ts'
import type { Listing } from '../../content-models/listing.ts'
import { valueKey } from '../../content-models/messages.ts'
import { days } from '../../content-models/vocabularies.ts'
import { titleOf } from '../finder/cardView.ts'
import type { Reader } from '../finder/reader.ts'
import { noteOf, textView } from '../finder/textView.ts'
import type { TextView, WeekView } from '../finder/types.ts'
import { weekView } from '../finder/weekView.ts'
import { statesOf } from '../offer/states.ts'
import { factsOf, phoneOf, type Fact } from './facts.ts'

/** The offer in one language */
export interface BlockView {
  readonly language: Pick<Language, 'code' | 'name' | 'dir'>
  readonly kind: string
  readonly title: TextView
  /** "Translated by a machine", "only in German" */
  readonly note?: string
  readonly summary?: TextView
  readonly states: readonly string[]
  readonly facts: readonly Fact[]
  /** Words beside the telephone number and the QR code */
  readonly call: string
  readonly more: string
}

export interface PosterView {
  readonly blocks: readonly BlockView[]
  readonly week: WeekView
  readonly days: readonly string[]
  readonly phone?: string
  /** How large the words can be for all of them to stand on one sheet: 1 (largest) to 7 */
  readonly size: number
}

/** Letters that a sheet of A4 holds at each size (poster.css), the title's counted twice; measured with six languages. */
const room = [700, 1100, 1700, 2400, 3500, 4500]

const weightOf = ({ kind, title, summary, note = '', states, facts }: BlockView): number =>
  2 * title.text.length +
  [kind, summary?.text, note, ...states, ...facts.flatMap(({ question, text }) => [question, text])].join('')
    .length

export function blockOf(reader: Reader, listing: Listing): BlockView {
  const { say, language } = reader
  const { offer } = listing
  const [title, summary] = ['title', 'summary'].map((path) => reader.text('offer', offer, path))
  const note = noteOf(
    reader,
    [title, summary].filter((text) => text !== undefined),
  )
  return {
    language,
    kind: say(valueKey('kind', offer.kind)),
    title: titleOf(reader, listing).title,
    ...(note ? { note } : {}),
    ...(summary ? { summary: textView(reader, summary) } : {}),
    states: [...(offer.example ? [say('example.mark')] : []), ...statesOf(reader, listing)],
    facts: factsOf(reader, listing),
    call: say('offer.call'),
    more: say('offer.more'),
  }
}

/** @param readers one for each language, German first */
export function posterView(readers: readonly [Reader, ...Reader[]], listing: Listing): PosterView {
  const [german] = readers
  const blocks = readers.map((reader) => blockOf(reader, listing))
  const weight = blocks.reduce((sum, block) => sum + weightOf(block), 0)
  const phone = phoneOf(german, listing)
  return {
    blocks,
    week: weekView(listing),
    days: days.values.map((day) => german.say(`dayShort.${day}`)),
    ...(phone ? { phone } : {}),
    size: 1 + room.filter((letters) => weight > letters).length,
  }
}
