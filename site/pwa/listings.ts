/** Listings from the columns of a catalogue, on the phone. */
import { district, type District } from '../../content-models/district.ts'
import type { Listing } from '../../content-models/listing.ts'
import { offer, type Offer } from '../../content-models/offer.ts'
import { offerStatus, type OfferStatus } from '../../content-models/offerStatus.ts'
import { organisation, type Organisation } from '../../content-models/organisation.ts'
import { place, type Place } from '../../content-models/place.ts'
import { unpacked } from './columns.ts'
import type { OfflineCatalogue } from './format.ts'

/** Districts by their official keys. */
export const districtsIn = ({
  districts: { columns, count, keys },
}: OfflineCatalogue): Map<string, District> =>
  new Map(
    unpacked<District>(district, columns, count).map((one, at) => {
      const id = keys[at] ?? one.id
      return [id, { ...one, id }]
    }),
  )

export function listingsIn(catalogue: OfflineCatalogue): Listing[] {
  const { offers, statuses, organisations, places } = catalogue
  const statusAt = unpacked<OfferStatus>(offerStatus, statuses.columns, statuses.count)
  const organisationAt = unpacked<Organisation>(organisation, organisations.columns, organisations.count)
  const placeAt = unpacked<Place>(place, places.columns, places.count)
  const districtAt = districtsIn(catalogue)
  return unpacked<Offer>(offer, offers.columns, offers.count).map((one, at): Listing => {
    const status = statusAt[at]
    const where = placeAt[Number(one.place ?? 0) - 1]
    return {
      offer: one,
      // An offer without a status has an empty row in the columns.
      status: status && 'availability' in status ? status : undefined,
      organisation: organisationAt[Number(one.organisation) - 1],
      place: where,
      district: where && districtAt.get(where.district),
    }
  })
}
