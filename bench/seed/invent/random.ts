/** Chance that is the same every time: a small generator with a seed (mulberry32). */

export interface Random {
  /** From 0 up to 1 */
  next(): number
  /** True in this part of all cases */
  happens(part: number): boolean
  /** A whole number, both ends included */
  between(from: number, to: number): number
  pick<T>(values: readonly T[]): T
  /** So many different ones, in their own order */
  some<T>(values: readonly T[], count: number): T[]
}

export function randomFrom(seed: number): Random {
  let state = seed
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const between = (from: number, to: number) => from + Math.floor(next() * (to - from + 1))
  const pick = <T>(values: readonly T[]): T => values[between(0, values.length - 1)] as T
  return {
    next,
    between,
    pick,
    happens: (part) => next() < part,
    some: (values, count) => {
      const chosen = new Set<(typeof values)[number]>()
      while (chosen.size < Math.min(count, values.length)) chosen.add(pick(values))
      return values.filter((value) => chosen.has(value))
    },
  }
}
