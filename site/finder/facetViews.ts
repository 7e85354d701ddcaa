/** The finder's questions as form controls, with a count for every choice. A new facet gets its control by rule. */
import type { Bitmap } from '../../content-models/bitmap.ts'
import type { Facet } from '../../content-models/facets.ts'
import type { FacetIndex } from '../../content-models/facetIndex.ts'
import type { Listing } from '../../content-models/listing.ts'
import { factsOf, type OfferKind } from '../../content-models/kinds.ts'
import { offerFacets } from '../../content-models/offerFacets.ts'
import type { OfferQuery } from '../../content-models/query.ts'
import { facetIcon } from './facetIcons.ts'
import { inBothScripts } from './inBothScripts.ts'
import type { Reader } from './reader.ts'
import type { Control, FacetView } from './types.ts'

/** Questions with one answer, unless an address chose several. */
const single = ['want', 'childcare', 'hours', 'german', 'german_to']
/** The questions that matter first; the others stand behind one button. */
const firstFacets = ['want', 'childcare', 'age', 'part_time', 'time']

function controlOf({ key, values, every }: Facet<Listing>, chosen: readonly string[]): Control {
  if (single.includes(key) && chosen.length < 2) return 'one'
  if (key === 'age') return 'numbers'
  return values.length > 8 && !every && chosen.length < 2 ? 'select' : 'many'
}

/** The words of one choice. */
export const optionLabel = ({ say }: Reader, facet: Facet<Listing>, value: string): string =>
  facet.nameOf?.(value) ?? say(facet.wordOf(value), { count: Number(value) })

/** The words of a choice in the form: a name also in her letters. */
function labelInForm(reader: Reader, facet: Facet<Listing>, value: string): string {
  const label = optionLabel(reader, facet, value)
  return (facet.nameOf && inBothScripts(reader.language.code, label)) ?? label
}

/**
 * "Not stated" is reached by its own line under the hits. Somebody may look over her shoulder: sensitive kinds stand in
 * no list of an ordinary page; they are found by words and under "advice and help".
 */
const isOffered = (key: string, value: string): boolean =>
  value !== 'unknown' && !(key === 'kind' && factsOf(value as OfferKind).sensitive)

function facetView(
  reader: Reader,
  facet: Facet<Listing>,
  query: OfferQuery,
  index: FacetIndex<Listing>,
  only: Bitmap | undefined,
): FacetView {
  const chosen = query.chosen[facet.key] ?? []
  const counts = index.counts(facet.key, query.chosen, only)
  const control = controlOf(facet, chosen)
  const options = facet.values.map((value) => ({
    value,
    label: labelInForm(reader, facet, value),
    count: counts.get(value) ?? 0,
    checked: chosen.includes(value),
  }))
  return {
    key: facet.key,
    label: reader.say(`facets.${facet.key}.label`),
    icon: facetIcon(facet.key),
    control,
    options: options.filter(
      ({ value, count, checked }) =>
        checked || (isOffered(facet.key, value) && (control !== 'select' || count > 0)),
    ),
    ...(control === 'one' || control === 'select' ? { any: reader.say('facets.any') } : {}),
  }
}

export function facetViews(
  reader: Reader,
  query: OfferQuery,
  index: FacetIndex<Listing>,
  only: Bitmap | undefined,
): { first: FacetView[]; more: FacetView[] } {
  const isFirst = ({ key }: { key: string }) => firstFacets.includes(key)
  const views = offerFacets.map((facet) => facetView(reader, facet, query, index, only))
  return { first: views.filter(isFirst), more: views.filter((view) => !isFirst(view)) }
}
