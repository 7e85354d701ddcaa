import { describe, expect, it } from 'vitest'
import { districtKeys } from '../../../../content-models/geography/districts.ts'
import { height, map, width } from '../../../../site/report/outlines.ts'

/** Corners of a path, ring by ring. */
const ringsOf = (path: string): [number, number][][] =>
  path
    .split('M')
    .slice(1)
    .map((ring) =>
      ring
        .replace('Z', '')
        .split('L')
        .map((point) => point.split(' ').map(Number) as [number, number]),
    )

/** Does the point lie inside, by the number of sides left of it? */
const holds = (rings: [number, number][][], x: number, y: number): boolean =>
  rings
    .flatMap((ring) => ring.map((point, index) => [point, ring[(index + 1) % ring.length]!] as const))
    .filter(([[ax, ay], [bx, by]]) => ay > y !== by > y && ax + ((y - ay) / (by - ay)) * (bx - ax) < x)
    .length %
    2 ===
  1

describe('the picture of the districts', () => {
  it('holds each of the 14 once', () => {
    expect(map.map(({ district }) => district).sort()).toEqual([...districtKeys.values].sort())
  })
  it('fills its box and stays in it', () => {
    const corners = map.flatMap(({ path }) => ringsOf(path).flat())
    for (const [x, y] of corners) {
      expect(x >= 0 && x <= width).toBe(true)
      expect(y >= 0 && y <= height).toBe(true)
    }
    expect(Math.max(...corners.map(([x]) => x))).toBe(width)
  })
  it('has the dot of each inside its outline, and of none inside another one', () => {
    for (const { district, x, y } of map)
      expect(
        map.filter(({ path }) => holds(ringsOf(path), x, y)).map((one) => one.district),
        district,
      ).toEqual([district])
  })
})
