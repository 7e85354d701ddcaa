/** What changes without review, as the CMS keeps it, and how somebody says a fact of it. */
import { daysBetween, todayInBerlin } from '../../../content-models/localDate.ts'
import { freshDays } from '../../../content-models/offerFacts.ts'
import { fill } from '../../spoken.ts'

export interface Status {
  id: string
  availability: string
  placesFree?: number | null
  placesFreeOn?: string | null
  childcarePlacesFree?: number | null
  childcarePlacesFreeOn?: string | null
  verifiedOn?: string | null
}

export const dayOf = (date: string | null | undefined): string =>
  date ? date.slice(0, 10).split('-').reverse().join('.') : '–'

/** The day a count was given, or how long ago that is once it says nothing any more. */
export function asOf(date: string | null | undefined, old: string): string {
  const days = date ? daysBetween(date.slice(0, 10), todayInBerlin()) : 0
  return days > freshDays ? fill(old, { days }) : dayOf(date)
}

export async function statusOf(offer: string): Promise<Status | undefined> {
  const response = await fetch(`/api/offer-statuses?limit=1&depth=0&where[offer][equals]=${offer}`)
  return ((await response.json()) as { docs?: Status[] }).docs?.[0]
}

/** @throws when the CMS did not take it */
export async function sayFact(id: string, fact: string, value: unknown): Promise<Status> {
  const response = await fetch(`/api/offer-statuses/${id}/say`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ fact, value }),
  })
  if (!response.ok) throw new Error(String(response.status))
  return ((await response.json()) as { doc: Status }).doc
}
