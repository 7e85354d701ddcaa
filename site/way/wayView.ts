/** The way from arriving to staying in work: what there is on each step, in a district or in the whole state. */
import { count } from '../../content-models/bitmap.ts'
import { districtFacts, districtOf } from '../../content-models/geography/districts.ts'
import type { FacetIndex } from '../../content-models/facetIndex.ts'
import type { Chosen } from '../../content-models/facets.ts'
import { factsOf, offerKinds, type OfferKind } from '../../content-models/kinds.ts'
import type { Listing } from '../../content-models/listing.ts'
import { valueKey } from '../../content-models/messages.ts'
import { emptyQuery, type OfferQuery } from '../../content-models/query.ts'
import type { RuleNote } from '../../content-models/ruleNote.ts'
import { stages, type Stage } from '../../content-models/vocabularies.ts'
import type { ChoiceView } from '../components/choiceView.ts'
import { addressOf } from '../finder/nothingFound.ts'
import { isolated } from '../finder/phrases.ts'
import type { Reader } from '../finder/reader.ts'
import type { LinkView } from '../finder/types.ts'
import { addressQuery } from '../http/addressQuery.ts'
import { ruleViews } from '../offer/rules.ts'
import type { RuleView } from '../offer/types.ts'
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
  /** What the law says of kinds that belong to this step alone */
  readonly rules: readonly RuleView[]
  /** Who helps companies with it */
  readonly employers?: LinkView
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

/** So many kinds are named. */
const mostKinds = 3

/** The kinds of which there are most, by the numbers of each. */
const most = ({ say }: Reader, counts: ReadonlyMap<string, number>): string =>
  [...counts]
    .filter(([kind, found]) => found > 0 && !factsOf(kind as OfferKind).sensitive)
    .sort(([, a], [, b]) => b - a)
    .slice(0, mostKinds)
    .map(([kind]) => say(valueKey('kind', kind)))
    .join(' · ')

/** Kinds that are offered on this step and on no other. */
const kindsOnlyOf = (stage: Stage): OfferKind[] =>
  offerKinds.values.filter((kind) => {
    const { stages: its, sensitive } = factsOf(kind)
    return its.length === 1 && its[0] === stage && !sensitive
  })

export function wayView(
  reader: Reader,
  { chosen }: OfferQuery,
  index: FacetIndex<Listing>,
  notes: readonly RuleNote[],
): WayView {
  const { say, language } = reader
  const address = addressOf(language.code)
  const found = (asked: Chosen): number => count(index.search(asked))
  const linkTo = (asked: Chosen, label: string): LinkView => ({
    label,
    href: address({ ...emptyQuery, chosen: asked }),
  })
  const [here] = chosen['district'] ?? []

  const employers: LinkView = {
    label: say('duty.employers'),
    href: `/${language.code}/responsible${addressQuery({ duty: 'employers', district: here })}`,
  }

  function around(asked: Chosen): LinkView[] {
    if (here === undefined) return []
    return (districtOf(here)?.neighbours ?? []).flatMap((ags) => {
      const there = { ...asked, district: [ags] }
      const number = found(there)
      return number > 0
        ? [linkTo(there, `${isolated(districtOf(ags)?.name ?? ags)} (${String(number)})`)]
        : []
    })
  }

  function station(stage: Stage): StationView {
    const asked = { ...chosen, stage: [stage] }
    const plain = { ...(here === undefined ? {} : { district: [here] }), stage: [stage] }
    const number = found(asked)
    const anyway = number === 0 ? found(plain) : 0
    return {
      stage,
      name: say(valueKey('stage', stage)),
      means: say(`chain.means.${stage}`),
      kinds: most(reader, index.counts('kind', asked)),
      ...(number > 0 ? { offers: linkTo(asked, say('chain.offers', { count: number })) } : {}),
      near: number > 0 ? [] : around(asked),
      // Help with learning beside work is the least known: what it costs and who pays stands there.
      rules: stage === 'grow' ? ruleViews(reader, kindsOnlyOf(stage), notes) : [],
      ...(stage === 'grow' ? { employers } : {}),
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
