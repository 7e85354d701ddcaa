/**
 * Bitmaps for every choice of every facet over numbered listings on one day. One changed listing costs its own bits,
 * whatever the number of listings. A property test holds the index equal to match().
 */
import { and, clearBit, count, countBoth, emptyBitmap, grown, or, setBit, type Bitmap } from './bitmap.ts'
import type { Chosen, Facet } from './facets.ts'

interface FacetBits {
  readonly every: boolean
  readonly values: Map<string, Bitmap>
  unknown: Bitmap
}

export class FacetIndex<L> {
  private readonly facets: readonly Facet<L>[]
  private readonly today: string
  private capacity = 1024
  private present = emptyBitmap(this.capacity)
  private readonly bits = new Map<string, FacetBits>()

  constructor(facets: readonly Facet<L>[], today: string) {
    this.facets = facets
    this.today = today
    for (const { key, values, every } of facets)
      this.bits.set(key, {
        every,
        values: new Map(values.map((value) => [value, emptyBitmap(this.capacity)])),
        unknown: emptyBitmap(this.capacity),
      })
  }

  /** Puts a listing under a number, in place of what was there. */
  put(number: number, listing: L): void {
    if (number >= this.capacity) this.grow(number + 1)
    this.remove(number)
    setBit(this.present, number)
    for (const facet of this.facets) {
      const bits = this.bits.get(facet.key)
      for (const value of facet.valuesOf(listing, this.today)) {
        const has = bits?.values.get(value)
        if (has) setBit(has, number)
      }
      if (bits && facet.isUnknown(listing, this.today)) setBit(bits.unknown, number)
    }
  }

  remove(number: number): void {
    clearBit(this.present, number)
    for (const { values, unknown } of this.bits.values()) {
      for (const has of values.values()) clearBit(has, number)
      clearBit(unknown, number)
    }
  }

  private grow(needed: number): void {
    this.capacity = Math.max(needed, this.capacity * 2)
    this.present = grown(this.present, this.capacity)
    for (const bits of this.bits.values()) {
      for (const [value, has] of bits.values) bits.values.set(value, grown(has, this.capacity))
      bits.unknown = grown(bits.unknown, this.capacity)
    }
  }

  /** An empty set as wide as the index, for a caller's own narrowing (place, text). */
  emptySet(): Bitmap {
    return emptyBitmap(this.capacity)
  }

  /** Every listing. */
  all(): Bitmap {
    return this.present
  }

  private chosenIn(key: string, chosen: readonly string[]): Bitmap {
    const facet = this.bits.get(key)
    const each = chosen.map((value) => facet?.values.get(value) ?? this.emptySet())
    return each.length > 0 ? each.reduce(facet?.every ? and : or) : this.emptySet()
  }

  /** Listings that answer everything chosen. `only` narrows the search; it may name listings that are gone. */
  search(chosen: Chosen, only?: Bitmap): Bitmap {
    return Object.entries(chosen)
      .filter(([key, values]) => values.length > 0 && this.bits.has(key))
      .map(([key, values]) => this.chosenIn(key, values))
      .reduce(and, only ? and(only, this.present) : this.present)
  }

  private withoutFacet(key: string, chosen: Chosen, only?: Bitmap): Bitmap {
    return this.search({ ...chosen, [key]: [] }, only)
  }

  /**
   * For each value of a facet: how many would be found with it alone, or, where every chosen value must hold, with it
   * beside those; the other facets staying as they are.
   */
  counts(key: string, chosen: Chosen, only?: Bitmap): ReadonlyMap<string, number> {
    const facet = this.bits.get(key)
    const rest = facet?.every ? this.search(chosen, only) : this.withoutFacet(key, chosen, only)
    return new Map([...(facet?.values ?? [])].map(([value, has]) => [value, countBoth(rest, has)]))
  }

  /** Listings that are no match only because they do not say something for these facets: "please ask". */
  asking(keys: readonly string[], chosen: Chosen, only?: Bitmap): Bitmap {
    const hits = this.search(chosen, only)
    const rest = this.search({ ...chosen, ...Object.fromEntries(keys.map((key) => [key, []])) }, only)
    return keys
      .filter((key) => chosen[key]?.length)
      .map((key) => or(this.chosenIn(key, chosen[key] ?? []), this.bits.get(key)?.unknown ?? this.emptySet()))
      .reduce(and, rest)
      .map((word, at) => word & ~(hits[at] ?? 0))
  }

  /** How many listings there are. */
  get size(): number {
    return count(this.present)
  }
}
