/** The place she named, as a set of listings within the radius. Online and state-wide offers match every place. */
import { members, setBit, type Bitmap } from '../../content-models/bitmap.ts'
import type { FacetIndex } from '../../content-models/facetIndex.ts'
import { kilometres, type Position } from '../../content-models/geography/distance.ts'
import type { FoundPlace, PlaceAnswer } from '../../content-models/geography/findPlace.ts'
import { isEverywhere, positionOf, type Listing } from '../../content-models/listing.ts'
import type { Place } from '../../content-models/place.ts'

export interface Where {
  readonly answer: PlaceAnswer | undefined
  /** The one place she means; undefined when she named none, or one of several */
  readonly from: Position | undefined
  /** Official keys of the districts she may be in */
  readonly districts: readonly string[]
  /** Undefined: no place narrows the search */
  readonly within: Bitmap | undefined
}

/** What a search by place looks through. */
export interface Terrain {
  readonly findPlace: (typed: string) => PlaceAnswer
  readonly index: FacetIndex<Listing>
  readonly at: (number: number) => Listing
}

/** A place without coordinates (a secret one) is near when its district is hers. */
function isNear(place: Place | undefined, from: FoundPlace, radius: number): boolean {
  const position = positionOf({ place })
  if (position) return kilometres(position, from) <= radius
  return place !== undefined && from.districts.includes(place.district)
}

/** Where she may mean: one place, or as long as she has not said which, any of several. */
const placesOf = (answer: PlaceAnswer | undefined): readonly FoundPlace[] =>
  answer?.kind === 'found' ? [answer.place] : answer?.kind === 'which' ? answer.places : []

function whereOf(near: string, radius: number, { findPlace, index, at }: Terrain): Where {
  const answer = near ? findPlace(near) : undefined
  const meant = placesOf(answer)
  const from = answer?.kind === 'found' ? answer.place : undefined
  const districts = [...new Set(meant.flatMap((place) => place.districts))]
  if (meant.length === 0) return { answer, from, districts, within: undefined }
  const within = index.emptySet()
  // Many offers share a place, and distances are most of the work.
  const known = new Map<Place | undefined, boolean>()
  for (const number of members(index.all())) {
    const listing = at(number)
    const { place } = listing
    const reached = known.get(place) ?? meant.some((one) => isNear(place, one, radius))
    known.set(place, reached)
    if (reached || isEverywhere(listing)) setBit(within, number)
  }
  return { answer, from, districts, within }
}

/** Where she asked to be, for one page, whose proposals ask about the same few places again and again: each is looked up once. */
export function whereOnce(terrain: Terrain): (near: string, radius: number) => Where {
  const known = new Map<string, Where>()
  return (near, radius) => {
    const key = `${near} ${String(radius)}`
    const where = known.get(key) ?? whereOf(near, radius, terrain)
    known.set(key, where)
    return where
  }
}
