/** Which place a row means: one that is there already, or a new one. An import never changes a place. */
import { fold } from '../../content-models/fold.ts'
import type { Actor } from './actor.ts'
import { allOf, type Doc } from './allOf.ts'
import type { Said } from './cells/cell.ts'
import { placeParts } from './columns.ts'
import { newPlace, type NewPlace, type TypedPlace } from './newPlace.ts'

export type FoundPlace = { id: string | null } | { make: NewPlace } | { refusal: Said }

const addressParts = ['street', 'postalCode', 'town'] as const

/** "Musterstr. 3" and "Musterstraße 3" are one street. */
const same = (text: unknown): string =>
  fold(typeof text === 'string' ? text : '').replace(/str(?:asse)?\b/g, 'str')

export function typedPlace(typed: ReadonlyMap<string, string>): TypedPlace {
  const [street = '', postalCode = '', town = '', district = ''] = placeParts.map(
    (part) => typed.get(`place.${part}`) ?? '',
  )
  return { name: typed.get('place') ?? '', street, postalCode, town, district }
}

const hasName = (doc: Doc, name: string) =>
  doc.id === name || (doc['name'] != null && same(doc['name']) === same(name))
/** What the row says of the address is what the place says, or the place says nothing. */
const hasAddress = (doc: Doc, typed: TypedPlace) =>
  addressParts.every((part) => typed[part] === '' || !doc[part] || same(doc[part]) === same(typed[part]))
/** Told by its address alone, a place must have one. */
const standsAt = (doc: Doc, typed: TypedPlace) => Boolean(doc['street']) && hasAddress(doc, typed)

/** People write the town under "Ort", where the name of a place is asked for. */
const townFirst = (typed: TypedPlace): TypedPlace =>
  typed.name && !typed.town && typed.street ? { ...typed, name: '', town: typed.name } : typed

function find(typed: TypedPlace, candidates: readonly Doc[], organisation: string): FoundPlace {
  if (!typed.name && !typed.street) return { id: null }
  const named = typed.name ? candidates.filter((doc) => hasName(doc, typed.name)) : []
  if (named.length > 0) {
    const [found, other] = named.filter((doc) => hasAddress(doc, typed))
    if (found && !other) return { id: found.id }
    return { refusal: { key: found ? 'import.placeTwice' : 'import.placeElsewhere' } }
  }
  const address = townFirst(typed)
  if (!address.name) {
    const [found, other] = candidates.filter((doc) => standsAt(doc, address))
    if (found) return other ? { refusal: { key: 'import.placeTwice' } } : { id: found.id }
  }
  return newPlace(address, organisation)
}

/** Finds places among those of the row's organisation, and the one its offer has already. */
export function placeFinder(actor: Actor) {
  const ofOrganisation = new Map<string, Promise<Doc[]>>()
  return async (typed: TypedPlace, organisation: string, present: unknown): Promise<FoundPlace> => {
    // An export names a place by its number when it has no name, or one that she may not read.
    if (typed.name === present) return { id: typed.name }
    const own =
      ofOrganisation.get(organisation) ?? allOf(actor, 'places', { organisation: { equals: organisation } })
    ofOrganisation.set(organisation, own)
    const isOther = typeof present === 'string' && !(await own).some(({ id }) => id === present)
    const others = isOther ? await allOf(actor, 'places', { id: { equals: present } }) : []
    return find(typed, [...(await own), ...others], organisation)
  }
}
