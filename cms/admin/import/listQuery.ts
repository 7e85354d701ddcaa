/** The filter of a list as the query of an address, each condition in a piece of its own, as the CMS's guard reads it. */

export interface ListQuery {
  readonly where?: unknown
  readonly search?: unknown
  readonly sort?: unknown
}

type Pair = readonly [key: string, value: string]

function pairsOf(value: unknown, key: string): Pair[] {
  if (value instanceof Date) return [[key, value.toISOString()]]
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([name, part]) => pairsOf(part, `${key}[${name}]`))
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? [[key, String(value)]]
    : []
}

/** "?where[or][0][and][0][title][like]=deutsch&sort=-updatedAt", or "" for a list that shows everything. */
export function queryOf({ where, search, sort }: ListQuery): string {
  const pairs: Pair[] = [
    ...pairsOf(where, 'where'),
    ...(typeof search === 'string' && search !== '' ? [['search', search] as const] : []),
    ...([sort].flat().filter((one) => typeof one === 'string' && one !== '').length > 0
      ? [['sort', [sort].flat().join(',')] as const]
      : []),
  ]
  return pairs.length > 0
    ? `?${new URLSearchParams(pairs.map(([name, value]) => [name, value])).toString()}`
    : ''
}
