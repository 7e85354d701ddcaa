/** A set of listing numbers as bits, so that counting 200 choices over 10,000 offers costs next to nothing. */
export type Bitmap = Uint32Array<ArrayBuffer>

export const emptyBitmap = (size: number): Bitmap => new Uint32Array((size + 31) >>> 5)

export const setBit = (bits: Bitmap, index: number): void => {
  bits[index >>> 5] = (bits[index >>> 5] ?? 0) | (1 << (index & 31))
}
export const clearBit = (bits: Bitmap, index: number): void => {
  bits[index >>> 5] = (bits[index >>> 5] ?? 0) & ~(1 << (index & 31))
}
export const hasBit = (bits: Bitmap, index: number): boolean =>
  ((bits[index >>> 5] ?? 0) & (1 << (index & 31))) !== 0

/** The same set with room for `size` numbers. */
export function grown(bits: Bitmap, size: number): Bitmap {
  const wider = emptyBitmap(size)
  wider.set(bits)
  return wider
}

export const and = (a: Bitmap, b: Bitmap): Bitmap => a.map((word, at) => word & (b[at] ?? 0))
export const or = (a: Bitmap, b: Bitmap): Bitmap => a.map((word, at) => word | (b[at] ?? 0))

const ones = (word: number): number => {
  let n = word - ((word >>> 1) & 0x55555555)
  n = (n & 0x33333333) + ((n >>> 2) & 0x33333333)
  return Math.imul((n + (n >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}

/** How many listings are in both sets; makes no third one. */
export function countBoth(a: Bitmap, b: Bitmap): number {
  let count = 0
  for (let at = 0; at < a.length; at++) count += ones((a[at] ?? 0) & (b[at] ?? 0))
  return count
}

export const count = (bits: Bitmap): number => countBoth(bits, bits)

/** The numbers in the set, ascending. */
export function members(bits: Bitmap): number[] {
  const found: number[] = []
  for (let at = 0; at < bits.length; at++) {
    for (let word = bits[at] ?? 0; word !== 0; word &= word - 1) {
      found.push(at * 32 + (31 - Math.clz32(word & -word)))
    }
  }
  return found
}
