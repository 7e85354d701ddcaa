import type { Field, PayloadRequest } from 'payload'
import { offerStatus } from '../../content-models/offerStatus.ts'
import { fieldsByName } from '../fields.ts'
import { dateFacts, isSaid } from '../hooks/dateFacts.ts'
import { districtOfDocument, setDistrict } from '../hooks/setDistrict.ts'
import { inDistrict } from './inDistrict.ts'
import { ownedBy } from './ownedBy.ts'
import { sayFact } from './sayFact.ts'
import { written } from './written.ts'

const { offer, verifiedOn, ...facts } = fieldsByName(offerStatus)

/** Follows from the offer (openStatus.ts, followOffer.ts), and cannot be sent. */
const given = (field: Field): Field =>
  ({ ...field, access: { create: () => false, update: () => false } }) as Field

/** Said by its own button or link (sayFact.ts, checks/confirm.ts), never along with a form that is saved. */
const saidAlone = (field: Field): Field =>
  ({
    ...field,
    access: {
      create: () => false,
      update: ({ req }: { req: PayloadRequest }) => isSaid(req.context, 'verifiedOn'),
    },
  }) as Field

const ofOffer = (req: PayloadRequest, status: Readonly<Record<string, unknown>>) =>
  districtOfDocument(req, 'offers', status['offer'])

/** What changes without review: no drafts, no versions, so that one click never touches a text. */
export const offerStatuses = {
  ...written({
    slug: 'offer-statuses',
    hiddenFrom: ['provider'],
    useAsTitle: 'id',
    columns: ['offer', 'availability', 'placesFree', 'childcarePlacesFree', 'verifiedOn'],
    hooks: { beforeChange: [dateFacts, setDistrict(ofOffer)] },
    fields: [
      { ...given(offer), unique: true } as Field,
      ...Object.values(facts),
      saidAlone(verifiedOn),
      given(ownedBy),
      inDistrict,
    ],
  }),
  endpoints: [sayFact],
}
