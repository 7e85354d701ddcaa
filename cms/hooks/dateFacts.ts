/** Dates each fact of a status on the day it changed, and no other. */
import type { CollectionBeforeChangeHook } from 'payload'
import { todayInBerlin } from '../../content-models/localDate.ts'

/** Facts, and the field that holds the day somebody said them. */
export const factDates = {
  availability: 'availabilityOn',
  placesFree: 'placesFreeOn',
  childcarePlacesFree: 'childcarePlacesFreeOn',
  nextStart: 'nextStartOn',
} as const
export type DatedFact = keyof typeof factDates

/** A local day the way Payload keeps it: noon UTC. */
export const savedDay = (day: string): string => `${day}T12:00:00.000Z`

/** Facts that somebody has said just now, one or several, whether or not they changed. */
export const isSaid = (context: Readonly<Record<string, unknown>>, fact: string): boolean =>
  [context['saidFact']].flat().includes(fact)

export const dateFacts: CollectionBeforeChangeHook = ({ data, originalDoc, context }) => {
  const now = data as Record<string, unknown>
  const before = (originalDoc ?? {}) as Record<string, unknown>
  for (const [fact, date] of Object.entries(factDates)) {
    const changed = fact in now && (now[fact] ?? null) !== (before[fact] ?? null)
    if ((changed && now[date] === before[date]) || isSaid(context, fact))
      now[date] = savedDay(todayInBerlin())
  }
  return now
}
