/**
 * Listings under stable numbers, with their facet index for today. A published row costs its own listing;
 * only a new day costs them all.
 */
import { FacetIndex } from '../../content-models/facetIndex.ts'
import { hasEnded, type Listing } from '../../content-models/listing.ts'
import { offerFacets } from '../../content-models/offerFacets.ts'
import type { OfferStatus } from '../../content-models/offerStatus.ts'
import type { Row } from '../../content-models/snapshot.ts'
import type { Listed } from '../finder/finderView.ts'
import type { Store } from './store.ts'

export class Catalogue {
  private readonly numbers = new Map<string, number>()
  private listings: (Listing | undefined)[] = []
  private readonly statuses = new Map<string, OfferStatus>()
  private index: FacetIndex<Listing> | undefined
  private today = ''
  private readonly store: Store

  constructor(store: Store) {
    this.store = store
    store.onReset(() => {
      this.clear()
    })
    store.onRow((row) => {
      this.update(row)
    })
  }

  private clear(): void {
    this.numbers.clear()
    this.statuses.clear()
    this.listings = []
    this.index = undefined
  }

  private update(row: Row): void {
    const { offer } = this.store.entries
    if (row.kind === 'offer') this.refresh(row.id)
    else if (row.kind === 'offerStatus') {
      const offerId = row.state === 'live' ? row.entry.offer : this.offerOfStatus(row.id)
      if (offerId === undefined) return
      if (row.state === 'live') this.statuses.set(offerId, row.entry)
      else this.statuses.delete(offerId)
      this.refresh(offerId)
    } else if (row.kind === 'organisation' || row.kind === 'place') {
      const { kind } = row
      for (const [id, entry] of offer) if (entry[kind] === row.id) this.refresh(id)
    } else if (row.kind === 'district') {
      for (const [id, entry] of offer)
        if (entry.place && this.store.entries.place.get(entry.place)?.district === row.id) this.refresh(id)
    }
  }

  private offerOfStatus(statusId: string): string | undefined {
    for (const [offerId, status] of this.statuses) if (status.id === statusId) return offerId
    return undefined
  }

  private refresh(offerId: string): void {
    const listing = this.join(offerId)
    const number = this.numbers.get(offerId) ?? this.numbers.size
    this.numbers.set(offerId, number)
    this.listings[number] = listing
    // Before the first reader there is neither an index nor a day.
    if (!this.index) return
    if (listing && !hasEnded(listing, this.today)) this.index.put(number, listing)
    else this.index.remove(number)
  }

  private join(offerId: string): Listing | undefined {
    const { entries } = this.store
    const offer = entries.offer.get(offerId)
    if (!offer) return undefined
    const place = offer.place === undefined ? undefined : entries.place.get(offer.place)
    return {
      offer,
      status: this.statuses.get(offerId),
      organisation: entries.organisation.get(offer.organisation),
      place,
      district: place && entries.district.get(place.district),
    }
  }

  /** The index of what is listed on a day. */
  indexOn(today: string): FacetIndex<Listing> {
    if (this.index && this.today === today) return this.index
    this.today = today
    this.index = new FacetIndex(offerFacets, today)
    for (const [number, listing] of this.listings.entries())
      if (listing && !hasEnded(listing, today)) this.index.put(number, listing)
    return this.index
  }

  /** What is listed on a day, for who looks through it. */
  on(today: string): Listed {
    return { index: this.indexOn(today), at: (number) => this.at(number) }
  }

  /** Every published offer, also those that have ended. */
  *all(): Generator<Listing> {
    for (const listing of this.listings) if (listing) yield listing
  }

  /** The listing under a number, or undefined when it was withdrawn since. */
  listed(number: number): Listing | undefined {
    return this.listings[number]
  }

  /** The listing under a number of the index. */
  at(number: number): Listing {
    const listing = this.listed(number)
    if (!listing) throw new Error(`No listing under ${String(number)}`)
    return listing
  }

  /** The listing of an offer, also of one that has ended. */
  of(offerId: string): Listing | undefined {
    const number = this.numbers.get(offerId)
    return number === undefined ? undefined : this.listings[number]
  }
}
