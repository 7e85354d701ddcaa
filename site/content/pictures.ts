/** Pictures of published offers: fetched once from the CMS, checked by their hash, kept on disk. */
import { createHash } from 'node:crypto'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Media } from '../../content-models/media.ts'
import { settings } from '../settings.ts'
import { content } from './index.ts'

const folder = path.join(settings.dataDir, 'media')
const largest = 6 * 1024 * 1024

/** The published picture of a hash, or undefined. */
export const pictureOf = (hash: string): Media | undefined =>
  [...content.store.entries.media.values()].find((media) => media.hash === hash)

async function fetchBytes(hash: string): Promise<Uint8Array<ArrayBuffer>> {
  const response = await fetch(new URL(`/api/pictures/${hash}`, settings.cmsUrl), {
    signal: AbortSignal.timeout(10_000),
  })
  if (!response.ok)
    throw new Error(`The CMS answered the request for a picture with ${String(response.status)}.`)
  const bytes = new Uint8Array(await response.arrayBuffer())
  if (bytes.byteLength > largest || createHash('sha256').update(bytes).digest('hex') !== hash)
    throw new Error('The picture is not the one that was published.')
  await mkdir(folder, { recursive: true })
  const file = path.join(folder, hash)
  await writeFile(`${file}.new`, bytes)
  await rename(`${file}.new`, file)
  return bytes
}

/** The bytes of a published picture, from disk or else from the CMS. */
export const bytesOf = async (hash: string): Promise<Uint8Array<ArrayBuffer>> => {
  try {
    return new Uint8Array(await readFile(path.join(folder, hash)))
  } catch {
    return fetchBytes(hash)
  }
}
