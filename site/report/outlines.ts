/**
 * The 14 districts as a picture: simplified outlines in a box of their own, for showing and never for measuring.
 * Source: © GeoBasis-DE / BKG 2017 (data changed: simplified), free to use with this note under GeoNutzV.
 */
import list from './outlines.json' with { type: 'json' }

type Point = readonly [east: number, north: number]

export interface Outline {
  readonly district: string
  /** An SVG path */
  readonly path: string
  /** Where its number stands */
  readonly x: number
  readonly y: number
}

type Ring = readonly Point[]

/** By official key: the outline, and what is cut out of it */
const outlines = list as unknown as Readonly<Record<string, readonly Ring[]>>
const all = Object.values(outlines).flat(2)
const [west, east] = [Math.min(...all.map(([x]) => x)), Math.max(...all.map(([x]) => x))]
const [south, north] = [Math.min(...all.map(([, y]) => y)), Math.max(...all.map(([, y]) => y))]

/** A degree of longitude is shorter than one of latitude; in the middle of the state by this much. */
const narrow = Math.cos((((south + north) / 2) * Math.PI) / 180)
export const width = 400
const scale = width / ((east - west) * narrow)
export const height = Math.ceil((north - south) * scale)

const drawn = ([x, y]: Point): Point => [
  Math.round((x - west) * narrow * scale),
  Math.round((north - y) * scale),
]

/** Each side of a ring, from one corner to the next. */
const sidesOf = (ring: Ring): (readonly [Point, Point])[] =>
  ring.map((point, index) => [point, ring[(index + 1) % ring.length] ?? point] as const)

/** Where a level line crosses the outline, from left to right. */
const crossingsAt = (rings: readonly Ring[], y: number): number[] =>
  rings
    .flatMap(sidesOf)
    .filter(([[, from], [, to]]) => from > y !== to > y)
    .map(([[x, from], [nextX, to]]) => x + ((y - from) / (to - from)) * (nextX - x))
    .sort((a, b) => a - b)

/** The middle of the widest part: it lies inside, also where the outline bends around a neighbour or encloses one. */
function inside(rings: readonly Ring[]): Point {
  const heights = rings.flat().map(([, y]) => y)
  const [top, bottom] = [Math.min(...heights), Math.max(...heights)]
  let best = { wide: 0, x: 0, y: 0 }
  for (let step = 1; step < 20; step++) {
    const y = top + ((bottom - top) * step) / 20
    const crossings = crossingsAt(rings, y)
    for (let index = 0; index + 1 < crossings.length; index += 2) {
      const [from = 0, to = 0] = crossings.slice(index, index + 2)
      if (to - from > best.wide) best = { wide: to - from, x: (from + to) / 2, y }
    }
  }
  return [Math.round(best.x), Math.round(best.y)]
}

export const map: readonly Outline[] = Object.entries(outlines).map(([district, shape]) => {
  const rings = shape.map((ring) => ring.map(drawn))
  const [x, y] = inside(rings)
  const path = rings.map((ring) => `M${ring.map((point) => point.join(' ')).join('L')}Z`).join('')
  return { district, path, x, y }
})
