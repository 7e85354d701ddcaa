/** The words an offer is found by: its texts, and its vocabularies in German and in the reader's language. */
import { spellingsIn } from '../../content-models/geography/namesInScripts.ts'
import type { Listing } from '../../content-models/listing.ts'
import { valueKey } from '../../content-models/messages.ts'
import { stagesOf, wantsOf } from '../../content-models/offerFacts.ts'
import type { Reader } from './reader.ts'
import type { Say } from './say.ts'

/** Other names people use for a kind or a wish, in the words file, separated by commas. A missing one is no fault. */
const synonyms = (say: Say, value: string): string => {
  const key = `synonyms.${value}`
  const words = say(key)
  return words === key ? '' : words
}

export function searchWords(reader: Reader, german: Say, listing: Listing): string {
  const { offer, place, organisation } = listing
  const ofVocabularies = (say: Say) => [
    say(valueKey('kind', offer.kind)),
    synonyms(say, offer.kind),
    say(valueKey('childcareMode', offer.childcare.mode)),
    ...stagesOf(offer).map((stage) => say(valueKey('stage', stage))),
    ...wantsOf(offer).flatMap((want) => [say(valueKey('want', want)), synonyms(say, want)]),
    ...(offer.languages ?? []).map((language) => say(valueKey('language', language))),
  ]
  return [
    offer.title,
    offer.summary,
    reader.text('offer', offer, 'title')?.text,
    reader.text('offer', offer, 'summary')?.text,
    place?.town,
    ...spellingsIn(reader.language.code, place?.town ?? ''),
    place?.name,
    organisation?.name,
    ...ofVocabularies(german),
    ...ofVocabularies(reader.say),
  ]
    .filter(Boolean)
    .join(' ')
}
