/** "Where?" of a page that needs a district: a place that she types, or a district that she chooses. */
import { districtFacts, districtOf } from '../../content-models/geography/districts.ts'
import type { ChoiceView } from '../components/choiceView.ts'
import { findPlace } from '../content/finderPage.ts'
import type { Say } from '../finder/say.ts'
import { whereIn, type Where } from './whereIn.ts'
import { placeChoices, type PlaceChoices } from './placeChoices.ts'

export interface DistrictAsked {
  /** What she said, for addresses that ask the same */
  readonly given: Where
  /** Key (AGS) of the district, once it is one */
  readonly district?: string
  /** How the place is called: what she typed when that is known, else the district */
  readonly label?: string
  /** What to ask back */
  readonly place?: PlaceChoices
  readonly districts: readonly ChoiceView[]
}

/** Reads "near" and "district" of an address; a place that is known goes before a district. */
export function districtAsked(
  say: Say,
  parameters: URLSearchParams,
  hrefOf: (near: string) => string,
): DistrictAsked {
  const given = whereIn(parameters)
  const { near = '' } = given
  const answer = near ? findPlace(near) : undefined
  const found = answer?.kind === 'found' ? answer.place : undefined
  const chosen = given.district === undefined ? undefined : districtOf(given.district)
  const district = found?.districts[0] ?? chosen?.ags
  const label = found?.label ?? chosen?.name
  const place = placeChoices(say, near, answer, hrefOf)
  return {
    given,
    ...(district === undefined ? {} : { district }),
    ...(label === undefined ? {} : { label }),
    ...(place ? { place } : {}),
    districts: [
      { value: '', label: say('facets.any'), checked: district === undefined },
      ...districtFacts.map(({ ags, name }) => ({ value: ags, label: name, checked: ags === district })),
    ],
  }
}
