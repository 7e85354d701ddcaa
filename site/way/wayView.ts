/** The way from arriving to staying in work: what there is on each step, in a district or in the whole state. */
import { countBoth, members } from '../../content-models/bitmap.ts'
import { districtFacts, districtOf } from '../../content-models/geography/districts.ts'
import type { FacetIndex } from '../../content-models/facetIndex.ts'
import type { Chosen } from '../../content-models/facets.ts'
import { factsOf, type OfferKind } from '../../content-models/kinds.ts'
import type { Listing } from '../../content-models/listing.ts'
import { valueKey } from '../../content-models/messages.ts'
import { offerFacets } from '../../content-models/offerFacets.ts'
import { emptyQuery, writeQuery, type OfferQuery } from '../../content-models/query.ts'
import { stages, type Stage } from '../../content-models/vocabularies.ts'
import type { ChoiceView } from '../components/choiceView.ts'
import { isolated } from '../finder/phrases.ts'
import type { Reader } from '../finder/reader.ts'
import type { LinkView } from '../finder/types.ts'
import { writeWayQuery } from './wayQuery.ts'

export interface StationView {
  readonly stage: Stage
  readonly name: string
  readonly means: string
  /** To the offers of this step; absent where there is none */
  readonly offers?: LinkView
  /** What they are: the kinds of which there are most */
  readonly kinds: string
  /** Where there is none: neighbouring districts that have some, and all of them without her other answers */
  readonly near: readonly LinkView[]
  readonly anyway?: LinkView
}

export interface WayView {
  readonly action: string
  readonly districts: readonly ChoiceView[]
  readonly childcare: ChoiceView
  readonly partTime: ChoiceView
  /** In their order, one after the other */
  readonly stations: readonly StationView[]
  /** What stands beside all of them */
  readonly across: StationView
}

interface Sources {
  readonly index: FacetIndex<Listing>
  readonly at: (number: number) => Listing
}

/** So many kinds are named. */
const mostKinds = 3

function kindsIn({ say }: Reader, listings: readonly Listing[]): string {
  const counted = new Map<OfferKind, number>()
  for (const { offer } of listings)
    if (!factsOf(offer.kind).sensitive) counted.set(offer.kind, (counted.get(offer.kind) ?? 0) + 1)
  return [...counted]
    .sort(([, a], [, b]) => b - a)
    .slice(0, mostKinds)
    .map(([kind]) => say(valueKey('kind', kind)))
    .join(' · ')
}

export function wayView(reader: Reader, { chosen }: OfferQuery, { index, at }: Sources): WayView {
  const { say, language } = reader
  const count = (asked: Chosen): number => countBoth(index.search(asked), index.all())
  const linkTo = (asked: Chosen, label: string): LinkView => ({
    label,
    href: `/${language.code}/offers${writeQuery(offerFacets, { ...emptyQuery, chosen: asked })}`,
  })
  const [here] = chosen['district'] ?? []

  function around(asked: Chosen): LinkView[] {
    if (here === undefined) return []
    return (districtOf(here)?.neighbours ?? []).flatMap((ags) => {
      const there = { ...asked, district: [ags] }
      const found = count(there)
      return found > 0 ? [linkTo(there, `${isolated(districtOf(ags)?.name ?? ags)} (${String(found)})`)] : []
    })
  }

  function station(stage: Stage): StationView {
    const asked = { ...chosen, stage: [stage] }
    const numbers = members(index.search(asked))
    const plain = { ...(here === undefined ? {} : { district: [here] }), stage: [stage] }
    const anyway = numbers.length === 0 ? count(plain) : 0
    return {
      stage,
      name: say(valueKey('stage', stage)),
      means: say(`chain.means.${stage}`),
      kinds: kindsIn(reader, numbers.map(at)),
      ...(numbers.length > 0
        ? { offers: linkTo(asked, say('chain.offers', { count: numbers.length })) }
        : {}),
      near: numbers.length > 0 ? [] : around(asked),
      ...(anyway > 0 ? { anyway: linkTo(plain, say('chain.offers', { count: anyway })) } : {}),
    }
  }

  const tick = (key: string, value: string, words: string): ChoiceView => ({
    value,
    label: say(words),
    checked: (chosen[key] ?? []).includes(value),
  })
  return {
    action: `/${language.code}/way`,
    districts: [
      { value: '', label: say('chain.whole'), checked: here === undefined },
      ...districtFacts.map(({ ags, name }) => ({ value: ags, label: name, checked: ags === here })),
    ],
    childcare: tick('childcare', 'with', 'report.childcare'),
    partTime: tick('part_time', 'yes', 'report.partTime'),
    stations: stages.values.filter((stage) => stage !== 'across').map(station),
    across: station('across'),
  }
}

/** The way as it is seen from a district. */
export const wayPath = (language: string, district?: string): string =>
  `/${language}/way${writeWayQuery({ ...emptyQuery, chosen: district === undefined ? {} : { district: [district] } })}`
