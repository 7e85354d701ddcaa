/** Takes offers out of a catalogue in columns. Their places and organisations go too when nothing else names them. */
import type { OfflineCatalogue, Packed, PackedTexts } from './format.ts'

const rowsOf = ({ count, columns }: Packed, keep: (at: number) => boolean): Packed => ({
  count: Array.from({ length: count }, (_, at) => at).filter(keep).length,
  columns: Object.fromEntries(
    Object.entries(columns).map(([path, column]) => [path, column.filter((_, at) => keep(at))]),
  ),
})

const textsOf = ({ text, mark }: PackedTexts, keep: (at: number) => boolean): PackedTexts => ({
  text: text.filter((_, at) => keep(at)),
  mark: mark.filter((_, at) => keep(at)),
})

/** The rows that are no longer referred to are emptied, so that every reference keeps its number. */
function emptied({ count, columns }: Packed, references: readonly unknown[] | undefined): Packed {
  const used = new Set(references)
  const isUsed = (at: number) => used.has(at + 1)
  return {
    count,
    columns: Object.fromEntries(
      Object.entries(columns).map(([path, column]) => [
        path,
        column.map((value, at) => (isUsed(at) ? value : 0)),
      ]),
    ),
  }
}

/** The same catalogue when none of these slugs is in it. */
export function without(catalogue: OfflineCatalogue, slugs: readonly string[]): OfflineCatalogue {
  const column = catalogue.offers.columns['slug'] ?? []
  if (!slugs.some((slug) => column.includes(slug))) return catalogue
  const keep = (at: number) => !slugs.includes(String(column[at]))
  const offers = rowsOf(catalogue.offers, keep)
  return {
    ...catalogue,
    offers,
    statuses: rowsOf(catalogue.statuses, keep),
    organisations: emptied(catalogue.organisations, offers.columns['organisation']),
    places: emptied(catalogue.places, offers.columns['place']),
    texts: { title: textsOf(catalogue.texts.title, keep), summary: textsOf(catalogue.texts.summary, keep) },
  }
}
