/** One word index a language, made when first asked for and kept in step row by row. */
import { setTimeout as sleep } from 'node:timers/promises'
import type MiniSearch from 'minisearch'
import { members } from '../../content-models/bitmap.ts'
import type { FacetIndex } from '../../content-models/facetIndex.ts'
import type { Listing } from '../../content-models/listing.ts'
import type { Row } from '../../content-models/snapshot.ts'
import type { Ground } from '../finder/finderView.ts'
import type { Reader } from '../finder/reader.ts'
import type { Say } from '../finder/say.ts'
import { findIn, newSearch, type SearchDocument } from '../finder/search.ts'
import { searchWords } from '../finder/searchWords.ts'
import type { Catalogue } from './catalogue.ts'
import type { Store } from './store.ts'

/** So many listings are indexed before readers get their turn: about two milliseconds. */
const atOnce = 10

interface WordIndex {
  readonly search: MiniSearch<SearchDocument>
  readonly seen: Map<number, Listing>
  /** Offers whose translated words changed since they were seen; their listings are the same and do not tell. */
  readonly stale: Set<string>
}

export class WordIndexes {
  private readonly indexes = new Map<string, WordIndex>()
  /** The offer of a translation, by the translation's id */
  private readonly offerOf = new Map<string, string>()
  private readonly catalogue: Catalogue

  constructor(store: Store, catalogue: Catalogue) {
    this.catalogue = catalogue
    store.onReset(() => {
      this.indexes.clear()
      this.offerOf.clear()
    })
    store.onRow((row) => {
      this.noteTranslation(row)
    })
  }

  private noteTranslation(row: Row): void {
    if (row.kind !== 'translation') return
    if (row.state === 'live' && row.entry.kind === 'offer') this.offerOf.set(row.id, row.entry.entry)
    const offerId = this.offerOf.get(row.id)
    if (offerId === undefined) return
    for (const { stale } of this.indexes.values()) stale.add(offerId)
  }

  /** Brings a language's index in step with what is listed: only listings that changed are indexed anew. */
  private *steps(
    reader: Reader,
    german: Say,
    index: FacetIndex<Listing>,
  ): Generator<undefined, MiniSearch<SearchDocument>> {
    const { code } = reader.language
    const known = this.indexes.get(code) ?? { search: newSearch(), seen: new Map(), stale: new Set() }
    this.indexes.set(code, known)
    const { search, seen, stale } = known
    let indexed = 0
    for (const id of members(index.all())) {
      const listing = this.catalogue.listed(id)
      if (!listing || (seen.get(id) === listing && !stale.has(listing.offer.id))) continue
      if (seen.has(id)) search.discard(id)
      search.add({ id, words: searchWords(reader, german, listing) })
      seen.set(id, listing)
      stale.delete(listing.offer.id)
      if (++indexed % atOnce === 0) yield
    }
    return search
  }

  private inStep(reader: Reader, german: Say, index: FacetIndex<Listing>): MiniSearch<SearchDocument> {
    const steps = this.steps(reader, german, index)
    let step = steps.next()
    while (!step.done) step = steps.next()
    return step.value
  }

  /**
   * Does the same before it is needed, while readers get their turn: with many offers it takes seconds.
   * @param rest milliseconds between two turns: none for somebody who waits, some for what nobody has asked for yet
   */
  async prepare(reader: Reader, german: Say, rest = 0): Promise<void> {
    const steps = this.steps(reader, german, this.catalogue.indexOn(reader.today))
    while (!steps.next().done) await (rest > 0 ? sleep(rest) : new Promise(setImmediate))
  }

  /** Finds words for a reader, in German and in her language. */
  findFor =
    (reader: Reader, german: Say): Ground['findWords'] =>
    (q, index) =>
      q ? findIn(this.inStep(reader, german, index), q, index) : undefined
}
