/** What a coordinator should know of her districts: where the way ends, what stands twice, what is missing. */
import type { Payload } from 'payload'
import { doubles, withoutNextStep } from '../../content-models/chain.ts'
import { coverage, gapsIn, type Gap } from '../../content-models/coverage.ts'
import { districtKeys } from '../../content-models/geography/districts.ts'
import type { Listing } from '../../content-models/listing.ts'
import { publishedListings } from './published.ts'

export interface Insights {
  readonly withoutNextStep: readonly Listing[]
  readonly doubles: readonly (readonly Listing[])[]
  readonly gaps: readonly Gap[]
}

/** @param districts official keys; all of them when left out */
export async function insightsFor(
  payload: Payload,
  today: string,
  districts: readonly string[] = districtKeys.values,
): Promise<Insights> {
  const all = await publishedListings(payload)
  const hers = all.filter(({ place }) => place !== undefined && districts.includes(place.district))
  const counted = coverage(all, today)
  return {
    withoutNextStep: withoutNextStep(hers, all, today),
    doubles: doubles(hers, today),
    gaps: districts.flatMap((district) => {
      const found = counted.get(district)
      return found ? gapsIn(district, found) : []
    }),
  }
}
