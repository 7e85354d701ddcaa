/** What she can say on the telephone, in German with its meaning. */
import { factsOf } from '../../content-models/kinds.ts'
import type { Listing } from '../../content-models/listing.ts'
import { valueKey } from '../../content-models/messages.ts'
import { spokenBy } from './answers.ts'
import { roomSentence, sentence, titleFor, type Readers, type Sentence } from './sentences.ts'

/** Whether somebody speaks the language she reads; German is spoken anyway. */
function someoneSentence(readers: Readers): Sentence[] {
  const spoken = spokenBy(readers.own.language.code)
  if (spoken === undefined || spoken === 'de') return []
  const gaps = ({ say }: Readers['own']) => ({ language: say(valueKey('language', spoken)) })
  return [sentence(readers, 'ask.someone', gaps)]
}

/** Words for any call, that say nothing about why somebody calls. */
export const neutralSayings = (readers: Readers): Sentence[] => [
  sentence(readers, 'ask.hello'),
  sentence(readers, 'ask.slowly'),
  ...someoneSentence(readers),
  sentence(readers, 'ask.talk'),
  sentence(readers, 'ask.notBack'),
]

/** Words for a call about an offer. Of a sensitive one nothing is named: she may not be alone. */
export function sayingsFor(readers: Readers, listing: Listing): Sentence[] {
  if (factsOf(listing.offer.kind).sensitive) return neutralSayings(readers)
  const title = titleFor(listing)
  return [
    sentence(readers, 'ask.hello'),
    sentence(readers, 'ask.slowly'),
    ...someoneSentence(readers),
    sentence(readers, 'ask.offer', (reader) => ({ title: title(reader) })),
    roomSentence(readers, listing),
    sentence(readers, 'ask.care'),
    sentence(readers, 'ask.sendIt'),
    sentence(readers, 'ask.thanks'),
  ]
}
