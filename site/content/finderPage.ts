/** The finder's view for a request: what the results page, `/offers.json` and the start page show. */
import type { PostcodeRow } from '../../content-models/geography/findPlace.ts'
import { placeFinder } from '../../content-models/geography/findPlace.ts'
import table from '../../content-models/geography/postcodes.json' with { type: 'json' }
import { offerFacets } from '../../content-models/offerFacets.ts'
import { readQuery, type OfferQuery } from '../../content-models/query.ts'
import { finderView } from '../finder/finderView.ts'
import type { FinderView } from '../finder/types.ts'
import { sayIn } from '../i18n.ts'
import { content } from './index.ts'
import { readerOf } from './reader.ts'

const findPlace = placeFinder(table.rows as unknown as PostcodeRow[])

/** Whom to call: the office of the district she asked for. */
export function call(query: OfferQuery): { name: string; phone: string } | undefined {
  for (const ags of query.chosen['district'] ?? []) {
    const contact = content.store.entries.district.get(ags)?.contact
    if (contact?.phone) return { name: contact.office ?? '', phone: contact.phone }
  }
  const line = [...content.store.entries.helpline.values()]
    .filter(({ sensitive }) => !sensitive)
    .sort((a, b) => a.order - b.order)[0]
  return line && { name: line.name, phone: line.phone }
}

export async function finderPage(locals: App.Locals, search: URLSearchParams): Promise<FinderView> {
  const reader = readerOf(locals)
  const query = readQuery(offerFacets, search)
  if (query.q) await content.words.prepare(reader, sayIn('de'))
  return finderView(reader, query, {
    seq: content.store.seq,
    index: content.catalogue.indexOn(locals.today),
    at: (number) => content.catalogue.at(number),
    findPlace,
    findWords: content.words.findFor(reader, sayIn('de')),
    call,
  })
}
