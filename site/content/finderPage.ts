/** The finder's view for a request: what the results page, `/offers.json` and the start page show. */
import type { PostcodeRow } from '../../content-models/geography/findPlace.ts'
import { placeFinder } from '../../content-models/geography/findPlace.ts'
import table from '../../content-models/geography/postcodes.json' with { type: 'json' }
import { offerFacets } from '../../content-models/offerFacets.ts'
import { readQuery } from '../../content-models/query.ts'
import { finderView } from '../finder/finderView.ts'
import type { Reader } from '../finder/reader.ts'
import type { FinderView } from '../finder/types.ts'
import { sayIn } from '../i18n.ts'
import { content } from './index.ts'
import { readerOf } from './reader.ts'

/** From what she typed to a place. */
export const findPlace = placeFinder(table.rows as unknown as PostcodeRow[])

/** Whom to call: the office of a district she named, else the first number that is there for everything. */
export function call(
  reader: Reader,
  districts: readonly string[],
): { name: string; phone: string } | undefined {
  const { district, helpline } = content.store.entries
  for (const ags of districts) {
    const contact = district.get(ags)?.contact
    if (contact?.phone) return { name: contact.office ?? '', phone: contact.phone }
  }
  const line = [...helpline.values()]
    .filter(({ sensitive }) => !sensitive)
    .sort((a, b) => a.order - b.order)[0]
  return line && { name: reader.text('helpline', line, 'name')?.text ?? line.name, phone: line.phone }
}

export async function finderPage(locals: App.Locals, search: URLSearchParams): Promise<FinderView> {
  const reader = readerOf(locals)
  const query = readQuery(offerFacets, search)
  if (query.q) await content.words.prepare(reader, sayIn('de'))
  return finderView(reader, query, {
    seq: content.store.seq,
    ...content.catalogue.on(locals.today),
    findPlace,
    findWords: content.words.findFor(reader, sayIn('de')),
    call: (districts) => call(reader, districts),
  })
}
