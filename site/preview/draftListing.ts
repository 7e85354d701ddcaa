/** The rows of a preview as the site reads published ones: in a store of their own, which lives as long as the request. */
import type { Listing } from '../../content-models/listing.ts'
import type { Media } from '../../content-models/media.ts'
import type { Preview } from '../../content-models/snapshot.ts'
import { Catalogue } from '../content/catalogue.ts'
import { Store } from '../content/store.ts'
import { Translations } from '../content/translations.ts'
import type { Reader } from '../finder/reader.ts'

export interface Draft {
  readonly listing: Listing
  /** Her words of the entries, those that nobody has read yet among them */
  readonly text: Reader['text']
  readonly picture: Media | undefined
}

/** A translation that is still being written is shown as it would be once somebody has read it. */
const asReviewed = (row: Preview['rows'][number]): Preview['rows'][number] =>
  row.kind === 'translation' && row.entry.status !== 'machine'
    ? { kind: row.kind, entry: { ...row.entry, status: 'reviewed' } }
    : row

/** @returns undefined when there is no offer among the rows */
export function draftListing({ rows }: Preview, language: string): Draft | undefined {
  const store = new Store()
  const translations = new Translations(store)
  const catalogue = new Catalogue(store)
  for (const [index, row] of rows.map(asReviewed).entries())
    store.apply({ ...row, seq: index + 1, id: row.entry.id, state: 'live', rev: 0 } as never)
  const [offer] = store.entries.offer.values()
  const listing = offer && catalogue.of(offer.id)
  return (
    listing && {
      listing,
      text: (kind, entry, path) => translations.text(kind, entry, path, language),
      picture: store.entries.media.get(offer.image ?? ''),
    }
  )
}
