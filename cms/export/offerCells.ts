/** Every offer somebody may read as the cells of a table: the newest saved form, the same columns as an import. */
import { valueAt } from '../../content-models/paths.ts'
import type { Actor } from '../import/actor.ts'
import { allOf, batchesOf, type Doc } from '../import/allOf.ts'
import { columns, type Column } from '../import/columns.ts'

/** What the offers of a batch refer to, by id, as far as it may be read. */
async function referred(
  actor: Actor,
  offers: readonly Doc[],
  field: string,
  collection: 'organisations' | 'places',
) {
  const ids = [...new Set(offers.map((offer) => offer[field]).filter((id) => typeof id === 'string'))]
  const docs = ids.length > 0 ? await allOf(actor, collection, { id: { in: ids } }) : []
  return new Map(docs.map((doc) => [doc.id, doc]))
}

interface Referred {
  organisation: ReadonlyMap<string, Doc>
  place: ReadonlyMap<string, Doc>
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '')

const isSecret = (doc: Doc | undefined): boolean => doc?.['secret'] === true

/** By its name, else by its number, which an import understands too. A table goes on by mail: no secret is in it. */
function nameOf(docs: ReadonlyMap<string, Doc>, id: unknown): string {
  const doc = docs.get(text(id))
  return (isSecret(doc) ? '' : text(doc?.['name'])) || text(id)
}

function cell({ path, cell: form }: Column, offer: Doc, { organisation, place }: Referred): string {
  if (path === 'externalId') return text(offer[path]) || offer.id
  if (path === 'organisation') return nameOf(organisation, offer[path])
  if (path === 'place') return nameOf(place, offer[path])
  if (!path.startsWith('place.')) return form.write(valueAt(offer, path))
  const where = place.get(text(offer['place']))
  return where && !isSecret(where) ? form.write(where[path.slice('place.'.length)]) : ''
}

/** Cells in the order of {@link columns}, offer after offer. */
export async function* offerCells(actor: Actor): AsyncGenerator<string[]> {
  for await (const offers of batchesOf(actor, 'offers', {})) {
    const around = {
      organisation: await referred(actor, offers, 'organisation', 'organisations'),
      place: await referred(actor, offers, 'place', 'places'),
    }
    for (const offer of offers) yield columns.map((column) => cell(column, offer, around))
  }
}
