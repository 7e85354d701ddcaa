/** What she asks for, and its one form in the query string. Unknown names and values are left out, never an error. */
import type { Chosen, Facet } from './facets.ts'
import { plainDigits } from './fold.ts'
import { readHours, writeHours } from './freeHours.ts'

export const sorts = ['best', 'soonest', 'nearest'] as const
export const radii = ['5', '10', '20', '30', '50'] as const
export const usualRadius = '20'
/** How results are shown: as cards, or by day and time */
export const views = ['list', 'week'] as const
/** all: every time of an offer lies in her free hours; some: at least one; ask: its times are not stated. */
export const hourFits = ['all', 'some', 'ask'] as const
export type HourFit = (typeof hourFits)[number]

export interface OfferQuery {
  readonly chosen: Chosen
  /** Town, village or postal code, as typed */
  readonly near: string
  readonly radius: (typeof radii)[number]
  /** The hours she has free, in their one short form; '' narrows nothing */
  readonly free: string
  readonly fit: HourFit
  /** Words to search for */
  readonly q: string
  readonly sort: (typeof sorts)[number]
  readonly view: (typeof views)[number]
  /** From 1 */
  readonly page: number
}

export const emptyQuery: OfferQuery = {
  chosen: {},
  near: '',
  radius: usualRadius,
  free: '',
  fit: 'all',
  q: '',
  sort: 'best',
  view: 'list',
  page: 1,
}

const longestText = 80
const oneOf = <T extends string>(values: readonly T[], value: string | null, otherwise: T): T =>
  values.find((known) => known === value) ?? otherwise
/** What somebody typed, no longer than any name of a place, in whole letters. */
export const cut = (text: string | null): string =>
  [...(text ?? '').trim().normalize('NFC')].slice(0, longestText).join('').trim()

/** Reads a query string. A value may be repeated (`day=mo&day=we`, as a form sends it) or joined (`day=mo,we`). */
export function readQuery<L>(facets: readonly Facet<L>[], parameters: URLSearchParams): OfferQuery {
  const chosen: Record<string, string[]> = {}
  for (const { key, values } of facets) {
    const asked = new Set(parameters.getAll(key).flatMap((value) => plainDigits(value).split(',')))
    const known = values.filter((value) => asked.has(value))
    if (known.length > 0) chosen[key] = known
  }
  const page = Number(plainDigits(parameters.get('page') ?? '1'))
  const near = cut(parameters.get('near'))
  const free = writeHours(readHours(plainDigits(parameters.getAll('free').join(','))))
  return {
    chosen,
    near,
    // A distance from nowhere asks nothing, and would be another page under the same canonical address.
    radius: near ? oneOf(radii, plainDigits(parameters.get('radius') ?? ''), usualRadius) : usualRadius,
    free,
    fit: free ? oneOf(hourFits, parameters.get('fit'), 'all') : 'all',
    q: cut(parameters.get('q')),
    sort: oneOf(sorts, parameters.get('sort'), 'best'),
    view: oneOf(views, parameters.get('view'), 'list'),
    page: Number.isInteger(page) && page >= 1 && page <= 5000 ? page : 1,
  }
}

/** Writes the one canonical query string ("" or "?…"); `readQuery(writeQuery(q))` is `q`. */
export function writeQuery<L>(facets: readonly Facet<L>[], query: OfferQuery): string {
  const parts: string[] = facets.flatMap(({ key, values }) => {
    const chosen = query.chosen[key] ?? []
    const ordered = values.filter((value) => chosen.includes(value))
    return ordered.length > 0 ? [`${key}=${ordered.map(encodeURIComponent).join(',')}`] : []
  })
  if (query.near) {
    parts.push(`near=${encodeURIComponent(query.near)}`)
    if (query.radius !== usualRadius) parts.push(`radius=${query.radius}`)
  }
  if (query.free) {
    parts.push(`free=${query.free}`)
    if (query.fit !== 'all') parts.push(`fit=${query.fit}`)
  }
  if (query.q) parts.push(`q=${encodeURIComponent(query.q)}`)
  if (query.sort !== 'best') parts.push(`sort=${query.sort}`)
  if (query.view !== 'list') parts.push(`view=${query.view}`)
  if (query.page > 1) parts.push(`page=${String(query.page)}`)
  return parts.length > 0 ? `?${parts.join('&')}` : ''
}

/** The query without her free hours; back on the first page. */
export const withoutFree = (query: OfferQuery): OfferQuery => ({ ...query, page: 1, free: '', fit: 'all' })

/** The query without one value of a facet, or without the whole facet; back on the first page. */
export function without(query: OfferQuery, key: string, value?: string): OfferQuery {
  const rest = value === undefined ? [] : (query.chosen[key] ?? []).filter((one) => one !== value)
  const { [key]: _, ...others } = query.chosen
  return { ...query, page: 1, chosen: rest.length > 0 ? { ...others, [key]: rest } : others }
}
