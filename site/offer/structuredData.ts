/** schema.org facts of an offer for search engines. Nothing of a secret place, nothing that is not on the page. */
import type { Listing } from '../../content-models/listing.ts'
import { berlinIso } from '../../content-models/localDate.ts'
import { nextDate, weeklyHours } from '../../content-models/offerFacts.ts'
import type { Place } from '../../content-models/place.ts'
import type { Reader } from '../finder/reader.ts'

const locationOf = (place: Place) => ({
  '@type': 'Place',
  name: place.name,
  address: {
    '@type': 'PostalAddress',
    streetAddress: place.street,
    postalCode: place.postalCode,
    addressLocality: place.town,
    addressRegion: 'Sachsen-Anhalt',
    addressCountry: 'DE',
  },
})

export function structuredData(reader: Reader, listing: Listing, url: string): Record<string, unknown> {
  const { offer, place, organisation } = listing
  const next = nextDate(listing, reader.today, reader.now)
  const hours = weeklyHours(offer)
  return {
    '@context': 'https://schema.org',
    '@type': 'Course',
    name: reader.text('offer', offer, 'title')?.text ?? offer.title,
    description: reader.text('offer', offer, 'summary')?.text ?? offer.summary,
    url,
    inLanguage: offer.languages ?? ['de'],
    isAccessibleForFree: offer.cost === 'free' ? true : undefined,
    provider: organisation && { '@type': 'Organization', name: organisation.name, url: organisation.website },
    hasCourseInstance: {
      '@type': 'CourseInstance',
      courseMode: offer.venue === 'online' ? 'online' : 'onsite',
      courseWorkload: hours === undefined ? undefined : `PT${String(hours)}H`,
      startDate: next && berlinIso(next.date, next.from),
      location: place && !place.secret ? locationOf(place) : undefined,
    },
  }
}

/** JSON that cannot end the script element it stands in. */
export const scriptJson = (value: unknown): string => JSON.stringify(value).replace(/</g, '\\u003c')
