import { createHash } from 'node:crypto'
import { existsSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import type { ParcelFile } from '../parcel.ts'

/** A file of the build with the hash of what it holds and its size on the wire. */
export function keptFile(client: string, name: string): ParcelFile {
  const file = path.join(client, name)
  const packed = `${file}.br`
  return {
    url: `/${name}`,
    bytes: statSync(existsSync(packed) ? packed : file).size,
    hash: createHash('sha256').update(readFileSync(file)).digest('base64'),
  }
}
