/** What a district has and what it lacks: the counts behind the public report and the coordination's list of gaps. */
import { isLongTerm, stagesOf, withChildcare } from './offerFacts.ts'
import { districtKeys } from './geography/districts.ts'
import { hasEnded, regionOf, type Listing } from './listing.ts'
import { stages, type Stage } from './vocabularies.ts'

export interface Counts {
  readonly all: number
  readonly childcare: number
  readonly partTime: number
  readonly longTerm: number
  /** Childcare, part-time and long-term in one: what this finder is for */
  readonly together: number
}

const none: Counts = { all: 0, childcare: 0, partTime: 0, longTerm: 0, together: 0 }

/** Only what is said counts: unknown is no childcare, and no part-time. */
function add(counts: Counts, { offer }: Listing, today: string): Counts {
  const [childcare, partTime, longTerm] = [
    withChildcare(offer),
    offer.partTime === 'yes',
    isLongTerm(offer, today),
  ].map(Number) as [number, number, number]
  return {
    all: counts.all + 1,
    childcare: counts.childcare + childcare,
    partTime: counts.partTime + partTime,
    longTerm: counts.longTerm + longTerm,
    together: counts.together + childcare * partTime * longTerm,
  }
}

export interface Coverage {
  readonly total: Counts
  readonly byStage: Readonly<Record<Stage, Counts>>
}

const nothing = (): { total: Counts; byStage: Record<Stage, Counts> } => ({
  total: none,
  byStage: Object.fromEntries(stages.values.map((stage) => [stage, none])) as Record<Stage, Counts>,
})

/** Counts by official key of a district, and under `everywhere` for what needs no journey. What is over counts nowhere. */
export function coverage(listings: Iterable<Listing>, today: string): ReadonlyMap<string, Coverage> {
  const counted = new Map([...districtKeys.values, 'everywhere'].map((region) => [region, nothing()]))
  for (const listing of listings) {
    const region = counted.get(regionOf(listing) ?? '')
    if (!region || hasEnded(listing, today)) continue
    region.total = add(region.total, listing, today)
    for (const stage of new Set(stagesOf(listing.offer)))
      region.byStage[stage] = add(region.byStage[stage], listing, today)
  }
  return counted
}

/** A step of the way on which a district has nothing that fits, though it may have something. */
export interface Gap {
  readonly district: string
  readonly stage: Stage
  readonly lacks: 'all' | 'childcare' | 'partTime'
}

const asked = ['all', 'childcare', 'partTime'] as const

/** Of each step of the way the first thing that is missing altogether. Arriving and what stands beside the way are no courses. */
export const gapsIn = (district: string, { byStage }: Coverage): Gap[] =>
  stages.values
    .filter((stage) => stage !== 'arrive' && stage !== 'across')
    .flatMap((stage) => {
      const lacks = asked.find((what) => byStage[stage][what] === 0)
      return lacks === undefined ? [] : [{ district, stage, lacks }]
    })
