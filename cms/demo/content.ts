/** The examples as a person writes them: JSON files in `content/`, explained in `content/README.md`. */
import { readdirSync, readFileSync } from 'node:fs'

export type Raw = Readonly<Record<string, unknown>>
/** Something the other files refer to by its key. */
export type Keyed = Raw & { readonly key: string }
/** Path of a field → its words. */
export type Words = Readonly<Record<string, string>>

export interface DemoContent {
  readonly organisations: readonly Keyed[]
  readonly places: readonly Keyed[]
  readonly helplines: readonly Keyed[]
  readonly infoPages: readonly Keyed[]
  readonly guides: readonly Keyed[]
  readonly offices: readonly Keyed[]
  readonly ruleNotes: readonly Keyed[]
  readonly offers: readonly Keyed[]
  /** Key of the district (AGS) → what geography/districts.json does not know. */
  readonly districts: ReadonlyMap<string, Raw>
  /** Language → "offer/naehcafe-stendal" → words. */
  readonly translations: Readonly<Record<string, Readonly<Record<string, Words>>>>
}

const folder = new URL('content/', import.meta.url)
const read = (file: string): unknown => JSON.parse(readFileSync(new URL(file, folder), 'utf8'))
const filesIn = (part: string): string[] =>
  readdirSync(new URL(part, folder))
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => part + name)

const keyed = (file: string) => read(file) as Keyed[]
type BySlug = Raw & { readonly slug: string }
const keyedBySlug = (page: BySlug): Keyed => ({ ...page, key: page.slug })

export const readContent = (): DemoContent => ({
  organisations: keyed('organisations.json'),
  places: keyed('places.json'),
  helplines: keyed('helplines.json'),
  infoPages: (read('info-pages.json') as BySlug[]).map(keyedBySlug),
  guides: filesIn('guides/').map((file) => keyedBySlug(read(file) as BySlug)),
  offices: keyed('offices.json'),
  ruleNotes: keyed('rule-notes.json'),
  offers: filesIn('offers/').flatMap(keyed),
  districts: new Map(
    (read('districts.json') as { ags?: string }[]).flatMap(({ ags, ...hours }) =>
      ags === undefined ? [] : [[ags, hours]],
    ),
  ),
  translations: Object.fromEntries(
    filesIn('translations/').map((file) => [
      file.slice('translations/'.length, -'.json'.length),
      read(file) as Record<string, Words>,
    ]),
  ),
})
