import type { Field } from 'payload'
import { offerStatus } from '../../content-models/offerStatus.ts'
import { fieldsByName } from '../fields.ts'
import { dateFacts } from '../hooks/dateFacts.ts'
import { ownedBy } from './ownedBy.ts'
import { sayFact } from './sayFact.ts'
import { written } from './written.ts'

const { offer, ...facts } = fieldsByName(offerStatus)

/** Follows from the offer (openStatus.ts, followOffer.ts), and cannot be sent. */
const given = (field: Field): Field =>
  ({ ...field, access: { create: () => false, update: () => false } }) as Field

/** What changes without review: no drafts, no versions, so that one click never touches a text. */
export const offerStatuses = {
  ...written({
    slug: 'offer-statuses',
    useAsTitle: 'id',
    columns: ['offer', 'availability', 'placesFree', 'childcarePlacesFree', 'verifiedOn'],
    hooks: { beforeChange: [dateFacts] },
    fields: [{ ...given(offer), unique: true } as Field, ...Object.values(facts), given(ownedBy)],
  }),
  endpoints: [sayFact],
}
