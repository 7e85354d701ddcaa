/** What she chose, each with a link to the same question without it. */
import { offerFacets } from '../../content-models/offerFacets.ts'
import { without, withoutFree, type HourFit, type OfferQuery } from '../../content-models/query.ts'
import { optionLabel } from './facetViews.ts'
import { isolated } from './phrases.ts'
import type { Reader } from './reader.ts'
import type { FreeView, LinkView } from './types.ts'
import type { Where } from './where.ts'

/** Questions whose answers say nothing without them: "3", "at most 12". */
const namedByQuestion = ['age', 'hours', 'german', 'german_to', 'papers']

/** How far an offer shall lie in her free hours, in words. */
const fitPhrase = ({ say }: Reader, fit: HourFit): string =>
  fit === 'ask' ? say('when.ask') : fit === 'some' ? say('free.some') : say('free.all')

/** The same where nothing else speaks of her free hours: "My free time: partly". */
export const freePhrase = (reader: Reader, fit: HourFit): string =>
  fit === 'ask' ? reader.say('when.ask') : `${reader.say('free.label')}: ${fitPhrase(reader, fit)}`

/** Her free hours in the form, with the ways in which an offer may lie in them; "not stated" only while she looks at it. */
export function freeView(reader: Reader, { free, fit }: OfferQuery): FreeView | undefined {
  if (!free) return undefined
  const fits: HourFit[] = fit === 'ask' ? ['all', 'some', 'ask'] : ['all', 'some']
  return {
    hours: free,
    label: reader.say('free.label'),
    fit,
    fits: fits.map((value) => ({ value, label: fitPhrase(reader, value) })),
  }
}

/** The place as she wrote it; where that was in other letters than Latin, first as it stands on a bus. */
const placeNamed = (near: string, { answer }: Where): string =>
  answer?.kind === 'found' && /(?!\p{Script=Latin})\p{L}/u.test(near)
    ? `${isolated(answer.place.label)} (${isolated(near)})`
    : isolated(near)

/** Everything she chose, in the order of the form. */
export function chips(
  reader: Reader,
  query: OfferQuery,
  where: Where,
  address: (query: OfferQuery) => string,
): LinkView[] {
  const chosen = offerFacets.flatMap((facet) =>
    (query.chosen[facet.key] ?? []).map((value) => ({
      label: namedByQuestion.includes(facet.key)
        ? `${reader.say(`facets.${facet.key}.label`)}: ${optionLabel(reader, facet, value)}`
        : optionLabel(reader, facet, value),
      href: address(without(query, facet.key, value)),
    })),
  )
  const free = query.free ? [{ label: freePhrase(reader, query.fit), href: address(withoutFree(query)) }] : []
  // A place that nobody knows narrows nothing, so it is not shown as if it did.
  const near = where.within
    ? [
        {
          label: reader.say('near.chip', { place: placeNamed(query.near, where), km: query.radius }),
          href: address({ ...query, near: '', page: 1 }),
        },
      ]
    : []
  const words = query.q ? [{ label: isolated(query.q), href: address({ ...query, q: '', page: 1 }) }] : []
  return [...chosen, ...free, ...near, ...words]
}
