/** A QR code as the path of a drawing: black modules on white, a line each run, in units of one module. */
import { encode } from 'uqr'

export interface Qr {
  /** Modules a side, the quiet zone around them included */
  readonly size: number
  readonly path: string
}

/** The standard asks for four; read from a wall, everything beside the code may be dark. */
const quiet = 4

/** Level M: a seventh of it may be torn or dirty, and it is still read. */
export function qrOf(text: string): Qr {
  const { data, size } = encode(text, { ecc: 'M', border: quiet })
  const runs = data.flatMap((row, y) => {
    const line = row.map((dark) => (dark ? '1' : '0')).join('')
    return [...line.matchAll(/1+/g)].map(
      ({ 0: { length }, index }) => `M${index} ${y}h${length}v1h-${length}z`,
    )
  })
  return { size, path: runs.join('') }
}
