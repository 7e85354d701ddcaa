import type { Listing } from '../../content-models/listing.ts'

/** Keeps what was computed of a listing for the day, because every page needs it of every listing. */
export function keptForTheDay<T>(
  compute: (listing: Listing, today: string) => T,
): (listing: Listing, today: string) => T {
  const kept = new WeakMap<Listing, { today: string; value: T }>()
  return (listing, today) => {
    const known = kept.get(listing)
    if (known?.today === today) return known.value
    const value = compute(listing, today)
    kept.set(listing, { today, value })
    return value
  }
}
