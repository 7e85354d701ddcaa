/** Sentences in German beside their meaning in her language: one key, two readers. */
import type { Listing } from '../../content-models/listing.ts'
import { valueKey } from '../../content-models/messages.ts'
import { isolated } from '../finder/phrases.ts'
import type { Reader } from '../finder/reader.ts'
import type { Answers } from './answers.ts'

export interface Sentence {
  readonly german: string
  /** What it means; absent where she reads German */
  readonly own?: string
}

/** Who is written to or called, and who does it. */
export interface Readers {
  readonly german: Reader
  readonly own: Reader
}

type Gaps = (reader: Reader) => Readonly<Record<string, string>>

/** A sentence in both languages, each with its gaps filled in its own words. */
export function sentence({ german, own }: Readers, key: string, gaps: Gaps = () => ({})): Sentence {
  const inGerman = german.say(key, gaps(german))
  return own.language.code === german.language.code
    ? { german: inGerman }
    : { german: inGerman, own: own.say(key, gaps(own)) }
}

/** The offer's title as a reader knows it. In German it goes into a message, and old phones draw marks of direction as boxes. */
export const titleFor =
  ({ offer }: Listing) =>
  (reader: Reader): string =>
    reader.language.code === 'de'
      ? offer.title
      : isolated(reader.text('offer', offer, 'title')?.text ?? offer.title)

const list =
  (vocabulary: string, values: readonly string[], separator: string) =>
  ({ say }: Reader): string =>
    values.map((value) => say(valueKey(vocabulary, value))).join(say(separator))

/** May she have a place, is there a list to wait on, or when does it go on? */
export function roomSentence(readers: Readers, { status }: Listing): Sentence {
  if (status?.availability === 'paused') return sentence(readers, 'ask.again')
  return status?.availability === 'full' || status?.availability === 'waiting_list'
    ? sentence(readers, 'ask.waiting')
    : sentence(readers, 'ask.room')
}

function childrenSentences(readers: Readers, { ages }: Answers): Sentence[] {
  if (ages.length === 0) return []
  const gaps: Gaps = ({ say }) => ({ ages: ages.join(say('list.separator')) })
  return [
    sentence(readers, ages.length === 1 ? 'ask.child' : 'ask.children', gaps),
    sentence(readers, 'ask.care'),
  ]
}

function languageSentences(readers: Readers, { languages }: Answers): Sentence[] {
  if (languages.length === 0) return []
  const spoken = list('language', languages, 'list.separator')
  const speak = sentence(readers, 'ask.speak', (reader) => ({ languages: spoken(reader) }))
  return languages.includes('de') ? [speak] : [speak, sentence(readers, 'ask.simple')]
}

/** She wants calls, and has not said when: until she does, nobody is asked to call. */
export const callsAtNoTime = ({ reply, call }: Answers): boolean => reply === 'call' && call.length === 0

function replySentence(readers: Readers, { reply, call }: Answers): Sentence {
  if (reply === 'write' || call.length === 0) return sentence(readers, 'ask.onlyWrite')
  const times = list('dayPart', call, 'ask.separator')
  return sentence(readers, 'ask.callAt', (reader) => ({ times: times(reader) }))
}

/** The message that asks for a place. It ends without a name: she adds it where she sends it. */
export function messageOf(readers: Readers, listing: Listing, answers: Answers): Sentence[] {
  const title = titleFor(listing)
  const times = list('dayPart', answers.times, 'ask.separator')
  return [
    sentence(readers, 'ask.hello'),
    sentence(readers, 'ask.about', (reader) => ({ title: title(reader), site: reader.say('site.name') })),
    roomSentence(readers, listing),
    ...childrenSentences(readers, answers),
    ...(answers.times.length > 0
      ? [sentence(readers, 'ask.times', (reader) => ({ times: times(reader) }))]
      : []),
    ...languageSentences(readers, answers),
    replySentence(readers, answers),
    sentence(readers, 'ask.thanks'),
  ]
}
