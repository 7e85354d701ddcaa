/** One word index a language, made when first asked for and kept in step row by row. */
import type MiniSearch from 'minisearch'
import type { Bitmap } from '../../content-models/bitmap.ts'
import type { FacetIndex } from '../../content-models/facetIndex.ts'
import type { Listing } from '../../content-models/listing.ts'
import { members } from '../../content-models/bitmap.ts'
import type { Reader } from '../finder/reader.ts'
import { findIn, newSearch, type SearchDocument } from '../finder/search.ts'
import { searchWords } from '../finder/searchWords.ts'
import { sayIn } from '../i18n.ts'
import { content } from './index.ts'

const indexes = new Map<string, { search: MiniSearch<SearchDocument>; seen: Map<number, Listing> }>()
content.store.onReset(() => {
  indexes.clear()
})

/** Brings a language's index in step with what is listed: only listings that changed are indexed anew. */
function indexFor(reader: Reader, index: FacetIndex<Listing>): MiniSearch<SearchDocument> {
  const known = indexes.get(reader.language.code) ?? { search: newSearch(), seen: new Map<number, Listing>() }
  indexes.set(reader.language.code, known)
  const german = sayIn('de')
  for (const id of members(index.all())) {
    const listing = content.catalogue.at(id)
    if (known.seen.get(id) === listing) continue
    if (known.seen.has(id)) known.search.discard(id)
    known.search.add({ id, words: searchWords(reader, german, listing) })
    known.seen.set(id, listing)
  }
  return known.search
}

export const findWordsFor =
  (reader: Reader) =>
  (q: string, index: FacetIndex<Listing>): Bitmap | undefined =>
    q ? findIn(indexFor(reader, index), q, index) : undefined
