/**
 * Model → facets. A facet sorts every listing under some of its values; what is chosen is OR within a facet (AND in one
 * where she needs `every` thing she ticks) and AND across facets. query.ts reads and writes them in the query string.
 */
import type { ChoiceField, Model } from './define.ts'
import { valueKey } from './messages.ts'
import { fieldsAt, valueAt } from './paths.ts'

export interface Facet<L> {
  /** Name in the query string and in the words: `facets.<key>.label` */
  readonly key: string
  readonly values: readonly string[]
  /** Never relaxed when nothing is found */
  readonly hard: boolean
  /** All of the chosen values must hold (a lift and a toilet), not one of them */
  readonly every: boolean
  /** Key of the words for a value; one key with a {{count}} where values are numbers */
  readonly wordOf: (value: string) => string
  /** Proper names in place of words */
  readonly nameOf?: (value: string) => string
  /** The values a listing stands under */
  readonly valuesOf: (listing: L, today: string) => readonly string[]
  /** The listing does not say: counted apart under "please ask", never as a match */
  readonly isUnknown: (listing: L, today: string) => boolean
}

const list = (value: unknown): readonly string[] =>
  value === undefined || value === null ? [] : Array.isArray(value) ? (value as string[]) : [value as string]

/** The facets that a model's fields declare. `part` picks the model's entry out of a listing. */
export function fieldFacets<L>(model: Model, part: (listing: L) => unknown): Facet<L>[] {
  return fieldsAt(model.fields).flatMap(({ path, field }) => {
    const { facet, values } = field as ChoiceField
    if (!facet) return []
    const key = facet.key ?? path.split('.').at(-1) ?? path
    const read = (listing: L) => list(valueAt(part(listing), path))
    const { options } = facet
    return {
      key,
      hard: facet.hard ?? false,
      every: false,
      values: options ? Object.keys(options) : values.values.filter((value) => value !== 'unknown'),
      wordOf: (value) => (options ? `facets.${key}.${value}` : valueKey(values.name, value)),
      valuesOf: (listing) =>
        options
          ? Object.keys(options).filter((option) =>
              read(listing).some((value) => options[option]?.includes(value)),
            )
          : read(listing),
      isUnknown: (listing) => read(listing).length === 0 || read(listing).includes('unknown'),
    }
  })
}

/**
 * A facet that is computed from a listing. Its words stand under `facets.<key>`, or under another key: `vocabulary` for
 * all of its values, `wordOf` where they stand in several places.
 */
export function computedFacet<L>(
  key: string,
  values: readonly string[],
  valuesOf: Facet<L>['valuesOf'],
  options: {
    hard?: true
    every?: true
    /** Words come from this list of values */
    vocabulary?: string
    wordOf?: Facet<L>['wordOf']
    /** Values are numbers: one message with a {{count}} serves all */
    counted?: true
    nameOf?: Facet<L>['nameOf']
    isUnknown?: Facet<L>['isUnknown']
  } = {},
): Facet<L> {
  return {
    key,
    values,
    valuesOf,
    hard: options.hard ?? false,
    every: options.every ?? false,
    wordOf:
      options.wordOf ??
      ((value) =>
        options.vocabulary
          ? valueKey(options.vocabulary, value)
          : `facets.${key}.${options.counted && value !== 'unknown' ? 'count' : value}`),
    ...(options.nameOf ? { nameOf: options.nameOf } : {}),
    isUnknown: options.isUnknown ?? (() => false),
  }
}

/** Chosen values by facet key; a facet without a choice is absent. */
export type Chosen = Readonly<Record<string, readonly string[]>>

/** Does a listing answer everything that was chosen on `today`? */
export const match = <L>(facets: readonly Facet<L>[], listing: L, chosen: Chosen, today: string): boolean =>
  facets.every((facet) => {
    const wanted = chosen[facet.key]
    if (!wanted?.length) return true
    const has = facet.valuesOf(listing, today)
    const holds = (value: string) => has.includes(value)
    return facet.every ? wanted.every(holds) : wanted.some(holds)
  })

/** The words that facets owe in every language: `facets.<key>.label` and those of their own options. */
export const facetMessages = <L>(facets: readonly Facet<L>[]): string[] =>
  facets.flatMap((facet) => {
    const words = facet.nameOf ? [] : facet.values.map(facet.wordOf)
    return [`facets.${facet.key}.label`, ...new Set(words.filter((key) => key.startsWith('facets.')))]
  })
