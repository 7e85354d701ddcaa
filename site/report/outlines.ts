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
  /** Where its dot stands */
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

type Side = readonly [Point, Point]

/** Each side of a ring, from one corner to the next. */
const sidesOf = (ring: Ring): Side[] =>
  ring.map((point, index) => [point, ring[(index + 1) % ring.length] ?? point] as const)

const isInside = (sides: readonly Side[], [x, y]: Point): boolean =>
  sides.filter(([[ax, ay], [bx, by]]) => ay > y !== by > y && ax + ((y - ay) / (by - ay)) * (bx - ax) < x)
    .length %
    2 ===
  1

function distance([[ax, ay], [bx, by]]: Side, [x, y]: Point): number {
  const [dx, dy] = [bx - ax, by - ay]
  const along = ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy || 1)
  const t = Math.max(0, Math.min(1, along))
  return Math.hypot(x - ax - t * dx, y - ay - t * dy)
}

const steps = 24

/** Of a grid of points the one farthest from every side, so that a dot has room around it. */
function roomiest(rings: readonly Ring[]): Point {
  const sides = rings.flatMap(sidesOf)
  const corners = rings.flat()
  const spread = (axis: 0 | 1): number[] => {
    const values = corners.map((corner) => corner[axis])
    const [from, to] = [Math.min(...values), Math.max(...values)]
    return Array.from({ length: steps - 1 }, (_, step) => from + ((to - from) * (step + 1)) / steps)
  }
  const rooms = spread(0).flatMap((x) =>
    spread(1)
      .filter((y) => isInside(sides, [x, y]))
      .map((y) => ({ x, y, room: Math.min(...sides.map((side) => distance(side, [x, y]))) })),
  )
  const { x, y } = rooms.reduce((best, one) => (one.room > best.room ? one : best))
  return [Math.round(x), Math.round(y)]
}

export const map: readonly Outline[] = Object.entries(outlines).map(([district, shape]) => {
  const rings = shape.map((ring) => ring.map(drawn))
  const [x, y] = roomiest(rings)
  const path = rings.map((ring) => `M${ring.map((point) => point.join(' ')).join('L')}Z`).join('')
  return { district, path, x, y }
})
