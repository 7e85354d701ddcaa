/** Finds a place's position from its postal code and town, to about a kilometre; nobody has to know coordinates. */
import type { CollectionBeforeChangeHook } from 'payload'
import { placeFinder, type PostcodeRow } from '../../content-models/geography/findPlace.ts'
import table from '../../content-models/geography/postcodes.json' with { type: 'json' }

/** Where a postal code or the name of a town lies. */
export const findPlace = placeFinder(table.rows as unknown as PostcodeRow[])

export const locatePlace: CollectionBeforeChangeHook = ({ data }) => {
  const { postalCode, town } = data as { postalCode?: string | null; town?: string | null }
  const byBoth = findPlace(`${postalCode ?? ''} ${town ?? ''}`)
  const answer = byBoth.kind === 'found' ? byBoth : findPlace(town ?? '')
  if (answer.kind !== 'found') return { ...data, latitude: null, longitude: null }
  const hundredths = (degrees: number) => Math.round(degrees * 100) / 100
  return {
    ...data,
    latitude: hundredths(answer.place.latitude),
    longitude: hundredths(answer.place.longitude),
  }
}
