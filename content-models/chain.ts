/** What can come after an offer, and which offers stand in each other's way. Rules: docs/sources.md, "Computed facts". */
import { districtKeys, withNeighbours } from './geography/districts.ts'
import { factsOf } from './kinds.ts'
import { hasEnded, isEverywhere, regionOf, type Listing } from './listing.ts'
import { stagesOf, takesChildren } from './offerFacts.ts'
import { minutesOf, overlaps } from './slots.ts'
import { germanLevels, stages, type GermanLevel, type Stage } from './vocabularies.ts'

const placeOnWay = (stage: Stage): number => stages.values.indexOf(stage)
const onWay = (listing: Listing): number[] =>
  stagesOf(listing.offer)
    .filter((stage) => stage !== 'across')
    .map(placeOnWay)

const rank = (level: GermanLevel | undefined): number =>
  level === undefined || level === 'any' ? -1 : germanLevels.values.indexOf(level)

/** Her German after an offer, as far as anybody can say. */
const germanAfter = ({ offer }: Listing): number => Math.max(rank(offer.germanTo), rank(offer.germanFrom))

/** How many steps further the next offer may be: who meets people can begin with German, and not with a training. */
const farthest = 2

/** Where the next step can be, the nearest first. */
function regionsAround(from: Listing): readonly string[] {
  if (isEverywhere(from)) return ['everywhere', ...districtKeys.values]
  const here = from.place?.district
  return here === undefined ? ['everywhere'] : [...withNeighbours(here), 'everywhere']
}

/** Can `to` follow `from`: further on the way, in this district or the next one, with the German that she has by then? */
export function follows(from: Listing, to: Listing): boolean {
  if (from.offer.id === to.offer.id || factsOf(to.offer.kind).sensitive) return false
  const here = Math.max(...onWay(from), -1)
  const isFurther = onWay(to).some((stage) => stage > here && stage <= here + farthest)
  const isNextCourse =
    onWay(to).includes(here) &&
    rank(to.offer.germanTo) > germanAfter(from) &&
    from.offer.germanTo !== undefined
  return (
    here >= 0 &&
    (isFurther || isNextCourse) &&
    rank(to.offer.germanFrom) <= germanAfter(from) &&
    regionsAround(from).includes(regionOf(to) ?? '')
  )
}

/** How many steps `to` lies ahead of `from`: 0 for the next course on the same step. */
const stepsAhead = (from: Listing, to: Listing): number => {
  const here = Math.max(...onWay(from))
  return Math.min(...onWay(to).filter((stage) => stage >= here)) - here
}

/** 0 at the same place, then further and further away; what needs no journey stands behind what is near. */
function farAway(from: Listing, to: Listing): number {
  if (!isEverywhere(to) && from.place !== undefined && from.place.id === to.place?.id) return 0
  return 1 + regionsAround(from).indexOf(regionOf(to) ?? '')
}

const isOpen = ({ status }: Listing): boolean => (status?.availability ?? 'open') === 'open'

/** From an offer to one that follows it. */
export type Step = readonly [from: Listing, to: Listing]

/** What makes a next step a near one, the weightiest first; less is nearer. */
const distances = ([from, to]: Step): readonly number[] => [
  Number(!isOpen(to)),
  stepsAhead(from, to),
  farAway(from, to),
  germanAfter(from) - rank(to.offer.germanFrom),
  Number(!takesChildren(to.offer)),
]

/**
 * The best next step first: one that takes her now, is the smallest step, lies near, asks for the German that she has by
 * then, and takes her children. Equal ones stay in their order.
 */
export function nearestFirst(steps: readonly Step[]): Step[] {
  const measured = steps.map((step) => ({ step, far: distances(step) }))
  const difference = (a: readonly number[], b: readonly number[]): number =>
    a.map((far, at) => far - (b[at] ?? 0)).find((more) => more !== 0) ?? 0
  return measured.sort((a, b) => difference(a.far, b.far)).map(({ step }) => step)
}

/** The steps on which a next offer, or the one before, can be: what is looked through for follows(). */
export function stepsAround(from: Listing, direction: 'after' | 'before'): Stage[] {
  const places = onWay(from)
  if (places.length === 0) return []
  const [first, last] =
    direction === 'after'
      ? [Math.max(...places), Math.max(...places) + farthest]
      : [Math.min(...places) - farthest, Math.max(...places)]
  return stages.values.filter((stage, at) => stage !== 'across' && at >= first && at <= last)
}

/** Its step is the last of the way: nothing has to follow. */
export const isLast = (listing: Listing): boolean => Math.max(...onWay(listing), -1) >= placeOnWay('grow')

/** Looks an offer up by its id. */
type Find = (id: string) => Listing | undefined

function finderIn(all: readonly Listing[]): Find {
  const byId = new Map(all.map((one) => [one.offer.id, one]))
  return (id) => byId.get(id)
}

/** The offers that one names as what comes after it, of those that are known and go on, in the order named. */
export const named = ({ offer }: Listing, find: Find, today: string): Listing[] =>
  [...new Set(offer.referral?.to)].flatMap((id) => {
    const to = find(id)
    return to && id !== offer.id && !factsOf(to.offer.kind).sensitive && !hasEnded(to, today) ? [to] : []
  })

const reachKey = (region: string | undefined, stage: number): string => `${region ?? ''}/${String(stage)}`

/** Open offers by where they are and by each of their steps: what can follow one is looked for in a few of these. */
function byReach(all: readonly Listing[], today: string): Map<string, Listing[]> {
  const kept = new Map<string, Listing[]>()
  for (const listing of all) {
    if (hasEnded(listing, today)) continue
    for (const stage of onWay(listing)) {
      const key = reachKey(regionOf(listing), stage)
      const bucket = kept.get(key)
      if (bucket) bucket.push(listing)
      else kept.set(key, [listing])
    }
  }
  return kept
}

/** Offers on the way after which nothing comes. What stands beside the way, and its last step, lead nowhere on purpose. */
export function withoutNextStep(some: readonly Listing[], all: readonly Listing[], today: string): Listing[] {
  const kept = byReach(all, today)
  const find = finderIn(all)
  const leadsOn = (from: Listing): boolean => {
    if (named(from, find, today).length > 0) return true
    const here = Math.max(...onWay(from))
    return regionsAround(from).some((region) =>
      Array.from({ length: farthest + 1 }, (_, step) => here + step).some((stage) =>
        kept.get(reachKey(region, stage))?.some((to) => follows(from, to)),
      ),
    )
  }
  return some.filter(
    (from) => !hasEnded(from, today) && onWay(from).length > 0 && !isLast(from) && !leadsOn(from),
  )
}

/**
 * Rings in which offers name one another as what comes next: whoever follows them arrives where she was. Of rings that
 * share offers at least one is found; when it is opened, the next one shows.
 */
export function rings(all: readonly Listing[], today: string): Listing[][] {
  const find = finderIn(all)
  const done = new Set<Listing>()
  const found: Listing[][] = []
  const walk = (at: Listing, path: readonly Listing[]): void => {
    const again = path.indexOf(at)
    if (again >= 0) found.push(path.slice(again))
    if (again >= 0 || done.has(at)) return
    for (const to of named(at, find, today)) walk(to, [...path, at])
    done.add(at)
  }
  for (const one of all) if (one.offer.referral) walk(one, [])
  return found
}

const takeTheSameTime = (one: Listing, other: Listing): boolean =>
  (one.offer.schedule.slots ?? []).some((slot) =>
    (other.offer.schedule.slots ?? []).some(
      (beside) => beside.day === slot.day && overlaps(slot, minutesOf(beside.from), minutesOf(beside.to)),
    ),
  )

const townOf = ({ place }: Listing): string | undefined => place?.town ?? place?.id

/** Same kind of measure, same town, same hours, same women: two that could be one, or follow each other (S21). */
export const areDoubles = (one: Listing, other: Listing): boolean =>
  one.offer.id !== other.offer.id &&
  one.offer.kind === other.offer.kind &&
  one.offer.audience === other.offer.audience &&
  townOf(one) !== undefined &&
  townOf(one) === townOf(other) &&
  takeTheSameTime(one, other)

/** Groups of two and more; each offer in one group. */
export function doubles(listings: readonly Listing[], today: string): Listing[][] {
  const buckets = Map.groupBy(
    listings.filter((one) => townOf(one) !== undefined && !hasEnded(one, today)),
    (one) => `${one.offer.kind}/${one.offer.audience}/${townOf(one) ?? ''}`,
  )
  return [...buckets.values()].flatMap(groupsIn)
}

function groupsIn(bucket: readonly Listing[]): Listing[][] {
  const left = new Set(bucket)
  const groups: Listing[][] = []
  for (const one of bucket) {
    if (!left.delete(one)) continue
    const group = [one, ...[...left].filter((other) => areDoubles(one, other))]
    for (const other of group) left.delete(other)
    if (group.length > 1) groups.push(group)
  }
  return groups
}
