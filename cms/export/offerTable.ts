/** Offers in the columns of an import: what was taken along can be brought in again. */
import { valueAt } from '../../content-models/paths.ts'
import type { Doc } from '../import/allOf.ts'
import { columns, type Column } from '../import/columns.ts'
import { isSecret, nameOf, referredBy, type Referred } from './referred.ts'
import type { Table } from './table.ts'

interface Around {
  readonly organisation: Referred
  readonly place: Referred
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '')

function cell({ path, cell: form }: Column, offer: Doc, { organisation, place }: Around): string {
  if (path === 'externalId') return text(offer[path]) || offer.id
  if (path === 'organisation') return nameOf(organisation, offer[path])
  if (path === 'place') return nameOf(place, offer[path])
  if (!path.startsWith('place.')) return form.write(valueAt(offer, path))
  const where = place.get(text(offer['place']))
  return where && !isSecret(where) ? form.write(where[path.slice('place.'.length)]) : ''
}

export const offerTable: Table = {
  headings: columns.map(({ name }) => name),
  async rows(actor, offers) {
    const all = (field: string) => offers.map((offer) => offer[field])
    const around = {
      organisation: await referredBy(actor, 'organisations', all('organisation')),
      place: await referredBy(actor, 'places', all('place')),
    }
    return offers.map((offer) => columns.map((column) => cell(column, offer, around)))
  },
}
