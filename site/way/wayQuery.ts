/** What the way asks: where, with childcare, part-time. The same names as in the finder, so that every link leads on. */
import { offerFacets } from '../../content-models/offerFacets.ts'
import { emptyQuery, readQuery, writeQuery, type OfferQuery } from '../../content-models/query.ts'

const keys = ['district', 'childcare', 'part_time'] as const
const wayFacets = offerFacets.filter(({ key }) => (keys as readonly string[]).includes(key))
const first = (values: readonly string[] | undefined): string[] => (values ?? []).slice(0, 1)

/** One district or all of the state; of childcare only whether there is any. */
export function readWayQuery(parameters: URLSearchParams): OfferQuery {
  const { chosen } = readQuery(wayFacets, parameters)
  const known = {
    district: first(chosen['district']),
    childcare: (chosen['childcare'] ?? []).filter((value) => value === 'with'),
    part_time: chosen['part_time'] ?? [],
  }
  return {
    ...emptyQuery,
    chosen: Object.fromEntries(Object.entries(known).filter(([, values]) => values.length > 0)),
  }
}

export const writeWayQuery = (query: OfferQuery): string => writeQuery(wayFacets, query)
