/** Which part of the state a phone keeps where all of it is too much: her district, its neighbours, and what is everywhere. */
import { districtOf, withNeighbours } from '../../content-models/geography/districts.ts'
import { regionOf, type Listing } from '../../content-models/listing.ts'
import { isolated } from '../finder/phrases.ts'
import type { Say } from '../finder/say.ts'

/** The district that an address asks for, "?district=15090"; undefined for anything else. */
export const regionIn = (search: URLSearchParams): string | undefined =>
  districtOf(search.get('district') ?? '')?.ags

/** Is an offer among those that are kept for a district? One whose place nobody knows could be hers. */
export function isKeptFor(district: string): (listing: Listing) => boolean {
  const regions: readonly (string | undefined)[] = [...withNeighbours(district), 'everywhere', undefined]
  return (listing) => regions.includes(regionOf(listing))
}

/** "Without internet: only Stendal and its neighbours (…)" */
export function regionInWords(say: Say, district: string): string {
  const name = (ags: string) => isolated(districtOf(ags)?.name ?? ags)
  const neighbours = districtOf(district)?.neighbours.map(name).join(say('list.separator')) ?? ''
  return say('phone.region', { district: name(district), neighbours })
}
