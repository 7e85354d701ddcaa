/** Which addresses are looked at tonight. Pure. */
import { daysBetween, todayInBerlin } from '../../content-models/localDate.ts'
import type { Remembered } from './outcomes.ts'
import { keyOf, type LinkPlace } from './places.ts'

/** An address with the places it stands at; it is asked for once. */
export interface Due {
  readonly url: string
  readonly places: readonly LinkPlace[]
}

/** At most so many in a night, and of one server: nobody shall notice us. */
export const limits = { all: 300, ofHost: 20 } as const
const everyDays = 7

/** Weekly; but what failed for the first time is looked at again on the next day. */
export function isDue(
  { checkedAt, failures }: Pick<Remembered, 'checkedAt' | 'failures'>,
  now: Date,
): boolean {
  const days = daysBetween(todayInBerlin(new Date(checkedAt)), todayInBerlin(now))
  return days >= (failures === 1 ? 1 : everyDays)
}

/** What was never looked at first, then what was not for longest. */
export function dueAt(places: Iterable<LinkPlace>, known: ReadonlyMap<string, Remembered>, now: Date): Due[] {
  const due = [...Map.groupBy(places, ({ url }) => url)].flatMap(([url, some]) => {
    const rows = some.map((place) => known.get(keyOf(place)))
    const isNow = rows.some((row) => row === undefined || isDue(row, now))
    const last = rows.map((row) => row?.checkedAt ?? '').sort()[0] ?? ''
    return isNow ? [{ url, places: some, last }] : []
  })
  const count = new Map<string, number>()
  return due
    .sort((a, b) => a.last.localeCompare(b.last))
    .filter(({ url }) => {
      const { host } = new URL(url)
      count.set(host, (count.get(host) ?? 0) + 1)
      return (count.get(host) ?? 0) <= limits.ofHost
    })
    .slice(0, limits.all)
}
