import { offerStatus } from '../../content-models/offerStatus.ts'
import { fieldsByName } from '../fields.ts'
import { dateFacts } from '../hooks/dateFacts.ts'
import { ownedBy } from './ownedBy.ts'
import { sayFact } from './sayFact.ts'
import { written } from './written.ts'

const { offer, ...facts } = fieldsByName(offerStatus)

/** What changes without review: no drafts, no versions, so that one click never touches a text. */
export const offerStatuses = {
  ...written({
    slug: 'offer-statuses',
    useAsTitle: 'id',
    columns: ['offer', 'availability', 'placesFree', 'childcarePlacesFree', 'verifiedOn'],
    hooks: { beforeChange: [dateFacts] },
    fields: [{ ...offer, unique: true } as typeof offer, ...Object.values(facts), ownedBy],
  }),
  endpoints: [sayFact],
}
