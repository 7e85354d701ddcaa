/** The word index on the phone: loaded and built with the first words that she searches for. */
import type { Listing } from '../../content-models/listing.ts'
import type { Ground } from './finderView.ts'
import type { Reader } from './reader.ts'
import { sayFrom, type Words } from './say.ts'
import { findIn, newSearch } from './search.ts'
import { searchWords } from './searchWords.ts'

export function wordIndex(reader: Reader, german: Words, listings: readonly Listing[]): Ground['findWords'] {
  const search = newSearch()
  const inGerman = sayFrom(german, 'de')
  search.addAll(listings.map((listing, id) => ({ id, words: searchWords(reader, inGerman, listing) })))
  return (q, index) => findIn(search, q, index)
}
