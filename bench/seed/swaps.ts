/** What a copy of an offer has in place of the pattern's ids, address, place, organisation and texts. */
import { randomUUID } from 'node:crypto'
import { sourceLanguage } from '../../content-models/languages.ts'
import { offer } from '../../content-models/offer.ts'
import { translatedFields } from '../../content-models/paths.ts'
import { textHash } from '../../content-models/textHash.ts'
import type { Random } from './invent/random.ts'
import { writerIn, type Write } from './invent/words.ts'
import type { Found, Row } from './offerRows.ts'

interface Choice {
  readonly places: readonly string[]
  readonly organisations: readonly string[]
  readonly random: Random
}

const writers = new Map<string, Write>()

function rewritten(text: string, language: string, random: Random): string {
  const write = writers.get(language) ?? writerIn(language)
  writers.set(language, write)
  return write(random, text.length)
}

/** Sorted by time like the CMS's own, so that the database's pages fill the same way. */
function newId(): string {
  const time = Date.now().toString(16).padStart(12, '0')
  return `${time.slice(0, 8)}-${time.slice(8)}-7${randomUUID().slice(15)}`
}

const columnOf = (path: string) =>
  path.replace('.', '_').replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)

function germanTexts(row: Row, swaps: Map<string, string>, random: Random): void {
  for (const { path } of translatedFields(offer)) {
    const german = row[columnOf(path)]
    if (typeof german !== 'string' || german === '') continue
    const text = rewritten(german, sourceLanguage, random)
    swaps.set(german, text)
    swaps.set(textHash(german), textHash(text))
  }
}

export function swapsFor(rows: readonly Found[], count: number, choice: Choice): Map<string, string> {
  const { places, organisations, random } = choice
  const swaps = new Map<string, string>()
  const languageOf = new Map<unknown, string>()
  for (const { table, row } of rows) {
    if (typeof row['id'] === 'string') swaps.set(row['id'], newId())
    if (table === 'translations') languageOf.set(row['id'], String(row['language']))
    if (table === 'translations_words')
      swaps.set(
        String(row['text']),
        rewritten(String(row['text']), languageOf.get(row['_parent_id']) ?? '', random),
      )
    if (table !== 'offers') continue
    swaps.set(String(row['slug']), `${String(row['slug']).slice(0, 70)}-${String(count)}`)
    swaps.set(String(row['place_id']), random.pick(places))
    swaps.set(String(row['organisation_id']), random.pick(organisations))
    germanTexts(row, swaps, random)
  }
  return swaps
}
