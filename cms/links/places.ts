/** Where public web addresses stand: every field of kind `url` in every public entry. */
import type { Payload } from 'payload'
import { valueAt } from '../../content-models/paths.ts'
import { collectionOf } from '../collections/names.ts'
import { publicEntries } from '../publications/publicEntries.ts'
import { kindsWithLinks, urlPathsOf } from './fields.ts'

export interface LinkPlace {
  /** Slug of the collection, id of the entry, and path of the field */
  readonly collection: string
  readonly entry: string
  readonly path: string
  readonly url: string
}

/** One field of one entry has one key. */
export const keyOf = ({ collection, entry, path }: Omit<LinkPlace, 'url'>): string =>
  `${collection}/${entry}/${path}`

/** Every place by its key. The addresses of examples are invented, and nobody is asked for them. */
export async function linkPlaces(payload: Payload): Promise<Map<string, LinkPlace>> {
  const places = new Map<string, LinkPlace>()
  for (const kind of kindsWithLinks) {
    const paths = urlPathsOf(kind)
    for await (const entry of publicEntries<{ id: string; example?: boolean }>(payload, kind)) {
      if (entry.example === true) continue
      for (const path of paths) {
        const url = valueAt(entry, path)
        const place = { collection: collectionOf[kind], entry: entry.id, path }
        if (typeof url === 'string' && url !== '') places.set(keyOf(place), { ...place, url })
      }
    }
  }
  return places
}
