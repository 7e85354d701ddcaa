/** Her free hours, as sets of listings: whose times lie in them, whose do in part, and whose must be asked about. */
import { members, setBit, type Bitmap } from '../../content-models/bitmap.ts'
import { fitInto, readHours } from '../../content-models/freeHours.ts'
import type { HourFit, OfferQuery } from '../../content-models/query.ts'
import type { Terrain } from './where.ts'

type FreeTime = Readonly<Record<HourFit, Bitmap>>

function freeTimeOf(free: string, { index, at }: Pick<Terrain, 'index' | 'at'>): FreeTime {
  const sets = { all: index.emptySet(), some: index.emptySet(), ask: index.emptySet() }
  const fitOf = fitInto(readHours(free))
  for (const number of members(index.all())) {
    const fit = fitOf(at(number).offer.schedule.slots ?? [])
    if (fit === 'all') setBit(sets.all, number)
    if (fit === 'all' || fit === 'some') setBit(sets.some, number)
    if (fit === 'unknown') setBit(sets.ask, number)
  }
  return sets
}

/** The set a query's free hours leave, undefined where it names none; for one page, which asks for the same hours often. */
export function freeTimeOnce(
  terrain: Pick<Terrain, 'index' | 'at'>,
): (query: Pick<OfferQuery, 'free' | 'fit'>) => Bitmap | undefined {
  const known = new Map<string, FreeTime>()
  return ({ free, fit }) => {
    if (!free) return undefined
    const sets = known.get(free) ?? freeTimeOf(free, terrain)
    known.set(free, sets)
    return sets[fit]
  }
}
