/** From what she typed to a point on the map, all of it computed here: no request leaves for it. */
import { fold, plainDigits } from '../fold.ts'
import { nearestAmong } from '../nearest.ts'
import { districtFacts } from './districts.ts'
import type { Position } from './distance.ts'
import { placesSpelled, placesSpelledLike } from './namesInScripts.ts'

/** A row of postcodes.json. */
export type PostcodeRow = readonly [
  postalCode: string,
  place: string,
  district: string,
  municipalityKey: string,
  municipality: string,
  latitude: number,
  longitude: number,
]

export interface FoundPlace extends Position {
  /** What to write into the field to mean exactly this place */
  readonly label: string
  readonly districts: readonly string[]
}

export type PlaceAnswer =
  | { readonly kind: 'found'; readonly place: FoundPlace }
  /** Several places in different districts go by that name or code: ask which. */
  | { readonly kind: 'which'; readonly places: readonly FoundPlace[] }
  /** Not in Saxony-Anhalt's list: ask for the district, or whether a place of a similar name is meant. */
  | { readonly kind: 'unknown'; readonly similar?: readonly FoundPlace[] }

const mean = (numbers: readonly number[]) => numbers.reduce((sum, number) => sum + number, 0) / numbers.length

const joined = (rows: readonly PostcodeRow[], label: string): FoundPlace => ({
  label,
  latitude: mean(rows.map((row) => row[5])),
  longitude: mean(rows.map((row) => row[6])),
  districts: [...new Set(rows.map((row) => row[2]))],
})

const groupBy = <T>(items: readonly T[], key: (item: T) => string): T[][] => {
  const groups = new Map<string, T[]>()
  for (const item of items) groups.set(key(item), [...(groups.get(key(item)) ?? []), item])
  return [...groups.values()]
}

/** Who types a few letters can type some more; a code has its places, 28 at most, and hers is among them. */
const mostOfName = 12

/** Names that share more than half of their pairs of letters look like one another: "Stendl", "Stendal". */
const leastLike = 0.6
const mostSimilar = 4

/** One answer when all rows lie in one district, else the places to choose from. */
function answer(
  rows: readonly PostcodeRow[],
  label: (rows: readonly PostcodeRow[]) => string,
  most?: number,
): PlaceAnswer {
  if (rows.length === 0) return { kind: 'unknown' }
  const districts = groupBy(rows, (row) => row[2])
  if (districts.length === 1) return { kind: 'found', place: joined(rows, label(rows)) }
  const places = groupBy(rows, (row) => `${row[1]}|${row[2]}`)
  return {
    kind: 'which',
    places: places.slice(0, most).map((group) => joined(group, codeAndName(group))),
  }
}

const codeAndName = (rows: readonly PostcodeRow[]) => `${rows[0]?.[0] ?? ''} ${rows[0]?.[1] ?? ''}`
const placeName = (rows: readonly PostcodeRow[]) => rows[0]?.[1] ?? ''
const municipalityName = (rows: readonly PostcodeRow[]) => rows[0]?.[4] ?? ''

/** A district's name, or another one of its names, stands for the town where its council sits. */
const seatOf: ReadonlyMap<string, string> = new Map(
  districtFacts.flatMap(({ name, aliases, seat }) =>
    [name, ...aliases].map((known) => [fold(known), fold(seat)]),
  ),
)

/** Looks a folded name up: of places first, then of municipalities, whole before in part. */
function nameFinder(rows: readonly PostcodeRow[]): (name: string) => PlaceAnswer {
  const folded = rows.map((row) => ({ row, place: fold(row[1]), municipality: fold(row[4]) }))
  type Folded = (typeof folded)[number]
  return (name) => {
    const searched = seatOf.get(name) ?? name
    const tiers: { is: (one: Folded) => boolean; label: (rows: readonly PostcodeRow[]) => string }[] = [
      { is: ({ place }) => place === searched, label: placeName },
      { is: ({ municipality }) => municipality === searched, label: municipalityName },
      { is: ({ place }) => place.startsWith(searched), label: placeName },
      { is: ({ municipality }) => municipality.startsWith(searched), label: municipalityName },
    ]
    for (const { is, label } of tiers) {
      const found = folded.filter(is).map(({ row }) => row)
      if (found.length > 0) return answer(found, label, mostOfName)
    }
    return { kind: 'unknown' }
  }
}

/** Looks a folded name up as it is spelled in other letters or languages; else proposes what has nearly this name. */
function spellingFinder(
  rows: readonly PostcodeRow[],
  byName: (name: string) => PlaceAnswer,
): (name: string) => PlaceAnswer {
  const namedLike = nearestAmong([...new Set(rows.map((row) => row[1]))])
  const placesOf = (german: string): readonly FoundPlace[] => {
    const ofName = byName(fold(german))
    return ofName.kind === 'found' ? [ofName.place] : ofName.kind === 'which' ? ofName.places : []
  }
  const proposed = (german: readonly string[]): PlaceAnswer => {
    const byLabel = new Map(german.flatMap(placesOf).map((place) => [place.label, place]))
    const similar = [...byLabel.values()].slice(0, mostSimilar)
    return { kind: 'unknown', ...(similar.length > 0 ? { similar } : {}) }
  }
  return (name) => {
    const spelled = placesSpelled(name)
    if (spelled.length === 1) return byName(fold(spelled[0] ?? ''))
    if (spelled.length > 1) return proposed(spelled)
    return proposed([
      ...namedLike(name, mostSimilar, leastLike),
      ...placesSpelledLike(name, mostSimilar, leastLike),
    ])
  }
}

/** Makes the search over a table of postal codes; the table is loaded by whoever needs it (server, or phone offline). */
export function placeFinder(rows: readonly PostcodeRow[]): (typed: string) => PlaceAnswer {
  const byName = nameFinder(rows)
  const bySpelling = spellingFinder(rows, byName)
  return (typed) => {
    const code = /\d{5}/.exec(plainDigits(typed))?.[0]
    const name = fold(plainDigits(typed).replace(/\d+/g, ' '))
    if (code !== undefined) {
      const ofCode = rows.filter((row) => row[0] === code)
      const named = ofCode.filter((row) => fold(row[1]) === name)
      return answer(named.length > 0 ? named : ofCode, codeAndName)
    }
    if (name.length < 2) return { kind: 'unknown' }
    const found = byName(name)
    return found.kind === 'unknown' ? bySpelling(name) : found
  }
}
