/** Search in words: the titles and summaries of offers and the words of their vocabularies, German and hers. */
import MiniSearch, { type SearchOptions } from 'minisearch'
import { countBoth, setBit, type Bitmap } from '../../content-models/bitmap.ts'
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
    searchOptions: { prefix: true, combineWith: 'AND' },
  })

/** Letters that may be wrong in a word: none in a short one, for that would be another word. */
const wrongLetters = (most: number) => (term: string) =>
  term.length > 4 ? Math.min(most, term.length > 6 ? 2 : 1) : false

/** Words as they are first; what is more forgiving only where that finds nothing, last any one of her words. */
const attempts: readonly SearchOptions[] = [
  {},
  { fuzzy: wrongLetters(1) },
  { fuzzy: wrongLetters(2) },
  { combineWith: 'OR' },
  { combineWith: 'OR', fuzzy: wrongLetters(1) },
]

/** The numbers whose words fit; undefined when nothing is searched for. */
export function findIn(
  search: MiniSearch<SearchDocument>,
  q: string,
  index: FacetIndex<Listing>,
): Bitmap | undefined {
  if (!fold(q)) return undefined
  const listed = index.all()
  for (const options of attempts) {
    const found = index.emptySet()
    for (const { id } of search.search(q, options)) setBit(found, id as number)
    if (countBoth(found, listed) > 0) return found
  }
  return index.emptySet()
}
