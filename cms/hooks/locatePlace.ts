/** Finds a place's position, to about a kilometre, and its district from its postal code and town; nobody has to know them. */
import type { CollectionBeforeChangeHook } from 'payload'
import { placeFinder, type PostcodeRow } from '../../content-models/geography/findPlace.ts'
import table from '../../content-models/geography/postcodes.json' with { type: 'json' }

/** Where a postal code or the name of a town lies. */
export const findPlace = placeFinder(table.rows as unknown as PostcodeRow[])

export const locatePlace: CollectionBeforeChangeHook = ({ data }) => {
  const { postalCode, town, district } = data as Record<'postalCode' | 'town' | 'district', string | null>
  const byBoth = findPlace(`${postalCode ?? ''} ${town ?? ''}`)
  const answer = byBoth.kind === 'found' ? byBoth : findPlace(town ?? '')
  if (answer.kind !== 'found') return { ...data, latitude: null, longitude: null }
  const hundredths = (degrees: number) => Math.round(degrees * 100) / 100
  return {
    ...data,
    // Said by a person it stays: a code may reach over a border.
    district: district ?? answer.place.districts[0],
    latitude: hundredths(answer.place.latitude),
    longitude: hundredths(answer.place.longitude),
  }
}
