/** The place she named, as a set of listings within the radius. Online and state-wide offers match every place. */
import { setBit, type Bitmap } from '../../content-models/bitmap.ts'
import type { FacetIndex } from '../../content-models/facetIndex.ts'
import { kilometres, type Position } from '../../content-models/geography/distance.ts'
import type { PlaceAnswer } from '../../content-models/geography/findPlace.ts'
import { isEverywhere, type Listing } from '../../content-models/listing.ts'
import { members } from '../../content-models/bitmap.ts'
import { positionOf } from './order.ts'

export interface Where {
  readonly answer: PlaceAnswer | undefined
  readonly from: Position | undefined
  /** Undefined: no place narrows the search */
  readonly within: Bitmap | undefined
}

/** A listing without coordinates (a secret place) is near when its district is hers. */
function isWithin(listing: Listing, from: Position, districts: readonly string[], radius: number): boolean {
  if (isEverywhere(listing)) return true
  const at = positionOf(listing)
  if (at) return kilometres(at, from) <= radius
  return listing.place?.district !== undefined && districts.includes(listing.place.district)
}

export function whereOf(
  near: string,
  radius: number,
  findPlace: (typed: string) => PlaceAnswer,
  index: FacetIndex<Listing>,
  at: (number: number) => Listing,
): Where {
  const answer = near ? findPlace(near) : undefined
  if (answer?.kind !== 'found') return { answer, from: undefined, within: undefined }
  const { place } = answer
  const within = index.emptySet()
  for (const number of members(index.all()))
    if (isWithin(at(number), place, place.districts, radius)) setBit(within, number)
  return { answer, from: place, within }
}
