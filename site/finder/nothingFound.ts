/** Never an empty page: what would match if one soft filter were dropped, the neighbouring districts, and whom to call. */
import { and, count, type Bitmap } from '../../content-models/bitmap.ts'
import { districtOf } from '../../content-models/geography/districts.ts'
import type { FacetIndex } from '../../content-models/facetIndex.ts'
import type { Listing } from '../../content-models/listing.ts'
import { offerFacets } from '../../content-models/offerFacets.ts'
import { radii, without, withoutFree, writeQuery, type OfferQuery } from '../../content-models/query.ts'
import { isolated } from './phrases.ts'
import { freePhrase } from './chips.ts'
import { optionLabel } from './facetViews.ts'
import type { Reader } from './reader.ts'
import type { LinkView } from './types.ts'

const most = 4

/** What was asked, and how many another question would find */
export interface Asked {
  readonly reader: Reader
  readonly query: OfferQuery
  readonly index: FacetIndex<Listing>
  /** The numbers within a query's place, free hours and words, or undefined for all */
  readonly narrowed: (query: OfferQuery) => Bitmap | undefined
  readonly address: (query: OfferQuery) => string
}

/** Offers that lie in her free hours only in part, then those at any hour. */
function freeHours({ reader, query }: Pick<Asked, 'reader' | 'query'>) {
  const { say } = reader
  if (!query.free) return []
  const partly = {
    changed: { ...query, page: 1, fit: 'some' as const },
    label: (n: number) => `${say('offers.count', { count: n })} · ${freePhrase(reader, 'some')}`,
  }
  const without = {
    changed: withoutFree(query),
    label: (n: number) => say('nothing.without', { count: n, filter: isolated(say('free.label')) }),
  }
  return query.fit === 'all' ? [partly, without] : [without]
}

/** Hard facets (childcare, women only, no papers, ages) are never dropped, not even as a proposal. */
export function suggestions({ reader, query, index, narrowed, address }: Asked): LinkView[] {
  const { say } = reader
  const found = (changed: OfferQuery) => count(index.search(changed.chosen, narrowed(changed) ?? index.all()))
  const soft = offerFacets
    .filter(({ key, hard }) => !hard && query.chosen[key]?.length)
    .map((facet) => ({
      changed: without(query, facet.key),
      label: (n: number) =>
        say('nothing.without', {
          count: n,
          filter: isolated(
            (query.chosen[facet.key] ?? [])
              .map((value) => optionLabel(reader, facet, value))
              .join(say('list.separator')),
          ),
        }),
    }))
  const neighbours = [
    ...new Set((query.chosen['district'] ?? []).flatMap((ags) => districtOf(ags)?.neighbours ?? [])),
  ]
  const around = neighbours.length
    ? [
        {
          changed: { ...query, page: 1, chosen: { ...query.chosen, district: neighbours } },
          label: (n: number) => say('nothing.neighbours', { count: n }),
        },
      ]
    : []
  const wider = query.near
    ? radii
        .filter((radius) => Number(radius) > Number(query.radius))
        .map((radius) => ({ ...query, page: 1, radius }))
        .filter((changed) => found(changed) > 0)
        .slice(0, 1)
        .map((changed) => ({
          changed,
          label: (n: number) => say('nothing.wider', { count: n, km: changed.radius }),
        }))
    : []
  const everywhere =
    query.near || query.chosen['district']
      ? [
          {
            changed: { ...without(query, 'district'), near: '' },
            label: (n: number) => say('nothing.everywhere', { count: n }),
          },
        ]
      : []
  const words = query.q
    ? [
        {
          changed: { ...query, page: 1, q: '' },
          label: (n: number) => say('nothing.without', { count: n, filter: isolated(query.q) }),
        },
      ]
    : []
  return [...around, ...wider, ...words, ...freeHours({ reader, query }), ...soft, ...everywhere]
    .map(({ changed, label }) => ({ href: address(changed), n: found(changed), label }))
    .filter(({ n }) => n > 0)
    .slice(0, most)
    .map(({ href, n, label }) => ({ href, label: label(n) }))
}

/** The set that a text and a place leave, or undefined when neither is given. */
export const bothOf = (a: Bitmap | undefined, b: Bitmap | undefined): Bitmap | undefined =>
  a && b ? and(a, b) : (a ?? b)

export const addressOf =
  (language: string) =>
  (query: OfferQuery): string =>
    `/${language}/offers${writeQuery(offerFacets, query)}`
