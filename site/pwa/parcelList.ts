/** What belongs on a phone that shall work without network, and how big that is. */
import { content } from '../content/index.ts'
import { longDate, ltr, number } from '../finder/phrases.ts'
import { readerOf } from '../content/reader.ts'
import { buildId } from './buildId.ts'
import { builtFiles } from './builtFiles.ts'
import { addresses, type ParcelFile, type ParcelList } from './parcel.ts'

/** Rough sizes of rendered addresses, compressed. */
const pageBytes = 12_000
const wordBytes = 10_000
const offerBytes = 130

function rendered(language: string): ParcelFile[] {
  const { start, shell, help, situation, saved, catalogue } = addresses(language)
  const catalogueBytes = wordBytes + offerBytes * content.store.entries.offer.size
  return [
    ...[start, shell, help, situation, saved].map((url) => ({ url, bytes: pageBytes })),
    { url: catalogue, bytes: catalogueBytes },
  ]
}

const filesFor = (language: string): ParcelFile[] => [...rendered(language), ...builtFiles]

export function parcelList(locals: App.Locals): ParcelList {
  const { language, say, today } = locals
  const { epoch, seq } = content.store
  const date = longDate(readerOf(locals), today)
  return {
    build: buildId,
    epoch,
    seq,
    asOf: today,
    said: { asOf: say('offline.asOf', { date }), old: say('offline.old', { date }) },
    language: language.code,
    files: filesFor(language.code),
  }
}

/** "0,4 MB", rounded up. An estimate: making the whole catalogue for one sentence would be dear. */
export function parcelSize(locals: App.Locals): string {
  const bytes = filesFor(locals.language.code).reduce((sum, file) => sum + file.bytes, 0)
  return ltr(`${number(readerOf(locals), Math.ceil(bytes / 100_000) / 10)} MB`)
}
