/** Search in words: the titles and summaries of offers and the words of their vocabularies, German and hers. */
import MiniSearch from 'minisearch'
import { setBit, type Bitmap } from '../../content-models/bitmap.ts'
import type { FacetIndex } from '../../content-models/facetIndex.ts'
import { fold } from '../../content-models/fold.ts'
import type { Listing } from '../../content-models/listing.ts'

export interface SearchDocument {
  readonly id: number
  /** Everything an offer can be found by, in German and in the reader's language */
  readonly words: string
}

export const newSearch = (): MiniSearch<SearchDocument> =>
  new MiniSearch({
    fields: ['words'],
    tokenize: (text) => fold(text).split(' ').filter(Boolean),
    processTerm: (term) => term,
    searchOptions: { prefix: true, fuzzy: (term) => (term.length > 5 ? 0.2 : false), combineWith: 'AND' },
  })

/** The numbers whose words fit; undefined when nothing is searched for. */
export function findIn(
  search: MiniSearch<SearchDocument>,
  q: string,
  index: FacetIndex<Listing>,
): Bitmap | undefined {
  if (!fold(q)) return undefined
  const found = index.emptySet()
  for (const { id } of search.search(q)) setBit(found, id as number)
  return found
}
