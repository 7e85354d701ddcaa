/** The finder on a phone without network: the same view from the catalogue that she keeps. */
import type { District } from '../../content-models/district.ts'
import { FacetIndex } from '../../content-models/facetIndex.ts'
import { placeFinder } from '../../content-models/geography/findPlace.ts'
import { languageOf, type Language } from '../../content-models/languages.ts'
import { hasEnded, type Listing } from '../../content-models/listing.ts'
import { hourInBerlin, todayInBerlin } from '../../content-models/localDate.ts'
import { offerFacets } from '../../content-models/offerFacets.ts'
import { emptyQuery, readQuery, type OfferQuery } from '../../content-models/query.ts'
import type { OfflineCatalogue, PostcodeTable } from '../pwa/format.ts'
import { districtsIn, listingsIn } from '../pwa/listings.ts'
import { finderView, type Ground } from './finderView.ts'
import type { Reader } from './reader.ts'
import { sayFrom } from './say.ts'
import type { FinderView } from './types.ts'

type FindWords = Ground['findWords']

export class OfflineFinder {
  readonly reader: Reader
  readonly listings: readonly Listing[]
  /** The day the catalogue was made */
  readonly asOf: string
  /** Which districts are kept, in her words; undefined when all are */
  readonly region: string | undefined
  private readonly catalogue: OfflineCatalogue
  private readonly districts: ReadonlyMap<string, District>
  private readonly index: FacetIndex<Listing>
  private readonly findPlace: Ground['findPlace']
  private findWords: FindWords | undefined

  constructor(
    catalogue: OfflineCatalogue,
    postcodes: PostcodeTable,
    today = todayInBerlin(),
    now = hourInBerlin(),
  ) {
    this.catalogue = catalogue
    this.asOf = catalogue.asOf
    this.region = catalogue.region
    this.listings = listingsIn(catalogue)
    this.districts = districtsIn(catalogue)
    this.reader = readerOf(catalogue, today, now)
    this.index = new FacetIndex(offerFacets, today)
    for (const [number, listing] of this.listings.entries())
      if (!hasEnded(listing, today)) this.index.put(number, listing)
    this.findPlace = placeFinder(postcodes.rows)
  }

  /** The view of a query string. The word index comes with the first words that are searched for. */
  async view(search: string): Promise<FinderView> {
    const query = readQuery(offerFacets, new URLSearchParams(search))
    if (query.q) this.findWords ??= await this.wordSearch()
    return this.viewOf(query)
  }

  viewOf(query: OfferQuery = emptyQuery): FinderView {
    return finderView(this.reader, query, {
      seq: this.catalogue.seq,
      index: this.index,
      at: (number) => this.at(number),
      findPlace: this.findPlace,
      findWords: (q, index) => (q ? this.findWords?.(q, index) : undefined),
      call: (districts) => this.call(districts),
    })
  }

  private at(number: number): Listing {
    const listing = this.listings[number]
    if (!listing) throw new Error(`No listing under ${String(number)}`)
    return listing
  }

  private async wordSearch(): Promise<FindWords> {
    const { wordIndex } = await import('./offlineSearch.ts')
    return wordIndex(this.reader, this.catalogue.german ?? this.catalogue.words, this.listings)
  }

  /** Whom to call: the office of a district she named, else the line for everybody. */
  private call(districts: readonly string[]): { name: string; phone: string } | undefined {
    for (const ags of districts) {
      const contact = this.districts.get(ags)?.contact
      if (contact?.phone) return { name: contact.office ?? '', phone: contact.phone }
    }
    return this.catalogue.call
  }
}

function readerOf({ language: code, words, texts }: OfflineCatalogue, today: string, now: string): Reader {
  const language: Language = languageOf(code) ?? { code, name: code, dir: 'ltr', review: 'machine' }
  return {
    language,
    say: sayFrom(words, code),
    today,
    now,
    text: (_kind, entry, path) => {
      const german = (entry as unknown as Record<string, unknown>)[path]
      if (typeof german !== 'string') return undefined
      const packed = path === 'title' || path === 'summary' ? texts[path] : undefined
      const text = packed?.text[Number(entry.id)]
      if (!text) return { text: german, language: 'de', machine: false, outdated: false }
      const mark = packed.mark[Number(entry.id)] ?? 0
      return { text, language: code, machine: (mark & 1) !== 0, outdated: (mark & 2) !== 0 }
    },
  }
}
