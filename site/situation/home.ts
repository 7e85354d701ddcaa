/** Where she lives, found on the phone: the table of places is loaded once she has typed one, and no request names it. */
import {
  placeFinder,
  type FoundPlace,
  type PlaceAnswer,
  type PostcodeRow,
} from '../../content-models/geography/findPlace.ts'
import postcodesUrl from '../../content-models/geography/postcodes.json?url'

let finder: Promise<(typed: string) => PlaceAnswer> | undefined

async function load(): Promise<(typed: string) => PlaceAnswer> {
  const response = await fetch(postcodesUrl)
  if (!response.ok) throw new Error(`The table of places was answered with ${String(response.status)}.`)
  const { rows } = (await response.json()) as { rows: PostcodeRow[] }
  return placeFinder(rows)
}

export const findHome = async (typed: string): Promise<PlaceAnswer> => {
  finder ??= load()
  finder.catch(() => {
    finder = undefined
  })
  return (await finder)(typed)
}

/** A place to about a kilometre, as it is kept. */
export const writtenPosition = ({ latitude, longitude }: FoundPlace): string =>
  [latitude, longitude].map((degrees) => degrees.toFixed(2)).join(',')
