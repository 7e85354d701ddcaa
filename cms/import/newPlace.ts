/** A place that the table names and nobody has entered yet. */
import { fold } from '../../content-models/fold.ts'
import { districtFacts } from '../../content-models/geography/districts.ts'
import { findPlace } from '../hooks/locatePlace.ts'
import type { Said } from './cells/cell.ts'

/** What a row says about its place; "" for what it leaves out. */
export interface TypedPlace {
  name: string
  street: string
  postalCode: string
  town: string
  district: string
}

export type NewPlace = Omit<TypedPlace, 'postalCode'> & { postalCode: string | null; organisation: string }

const districtNamed = (name: string): string | undefined =>
  districtFacts.find((facts) =>
    [facts.ags, facts.name, ...facts.aliases].some((one) => fold(one) === fold(name)),
  )?.ags

/** The one district that a postal code and town lie in; undefined when there are several or none. */
function districtAround({ postalCode, town }: TypedPlace): { district: string; town: string } | undefined {
  const byBoth = findPlace(`${postalCode} ${town}`)
  const found = byBoth.kind === 'found' || !town ? byBoth : findPlace(town)
  const { districts, label } = found.kind === 'found' ? found.place : { districts: [], label: '' }
  const [district, other] = districts
  return district === undefined || other !== undefined
    ? undefined
    : { district, town: town || label.replace(/^\d+\s*/, '') }
}

/** The place as it will be entered, or what is missing for that. */
export function newPlace(typed: TypedPlace, organisation: string): { make: NewPlace } | { refusal: Said } {
  if (!typed.street || !(typed.town || typed.postalCode)) return { refusal: { key: 'import.placeUnknown' } }
  if (typed.postalCode && !/^\d{5}$/.test(typed.postalCode)) return { refusal: { key: 'import.postalCode' } }
  const around = districtAround(typed)
  const town = typed.town || around?.town
  const district = typed.district ? districtNamed(typed.district) : around?.district
  if (!town || district === undefined) return { refusal: { key: 'import.districtUnknown' } }
  const name = typed.name || `${typed.street}, ${town}`
  return {
    make: { name, street: typed.street, postalCode: typed.postalCode || null, town, district, organisation },
  }
}
