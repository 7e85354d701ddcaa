/** Makes the catalogue that a phone keeps: what the finder needs in one language, and nothing else. */
import type { District } from '../../content-models/district.ts'
import { factsOf } from '../../content-models/kinds.ts'
import type { Listing } from '../../content-models/listing.ts'
import { models } from '../../content-models/models.ts'
import type { ModelName } from '../../content-models/define.ts'
import type { Reader } from '../finder/reader.ts'
import { packed } from './columns.ts'
import { isKeptFor } from './region.ts'
import type { OfflineCatalogue, Packed, PackedTexts } from './format.ts'

/** Long texts, pictures and what only staff look at stay on the internet. */
const leftOut = {
  offer: [
    'description',
    'whatYouGet',
    'whatNot',
    'whatYouNeed',
    'childcare.notes',
    'costNote',
    'image',
    'instrumentType',
    'sourceUrl',
    'referral.to',
    'referral.why',
  ],
  offerStatus: ['offer', 'availabilityOn', 'nextStartOn'],
  organisation: ['slug', 'type', 'about', 'example'],
  place: ['example'],
  district: ['slug', 'type', 'seat', 'neighbours', 'contact.email'],
} as const satisfies Partial<Record<ModelName, readonly string[]>>

const pack = (kind: keyof typeof leftOut, entries: readonly object[]): Packed => ({
  count: entries.length,
  columns: packed(models[kind], entries, leftOut[kind]),
})

/** Each thing's place in the list of all of them, from 1. */
function places<T>(things: readonly (T | undefined)[]): Map<T | undefined, number> {
  const found = new Map<T | undefined, number>()
  for (const thing of things) if (thing !== undefined && !found.has(thing)) found.set(thing, found.size + 1)
  return found
}
const listed = <T>(found: Map<T | undefined, number>): T[] =>
  [...found.keys()].filter((thing) => thing !== undefined)

function packTexts(reader: Reader, listings: readonly Listing[], path: string): PackedTexts {
  const words = listings.map(({ offer }) => reader.text('offer', offer, path))
  return {
    text: words.map((one) => (one?.language === reader.language.code ? one.text : 0)),
    mark: words.map((one) => (one?.machine ? 1 : 0) + (one?.outdated ? 2 : 0)),
  }
}

interface Surroundings extends Pick<
  OfflineCatalogue,
  'build' | 'epoch' | 'seq' | 'words' | 'german' | 'call'
> {
  /** What is kept of the state, and how that is said; absent for all of it */
  readonly region?: { readonly district: string; readonly said: string }
  /** All of them: each has its office to call, also where nothing is offered */
  readonly districts: readonly District[]
}

/** Sensitive kinds are never among the offers. */
export function offlineCatalogue(
  reader: Reader,
  all: readonly Listing[],
  { districts, region, ...around }: Surroundings,
): OfflineCatalogue {
  const isHere = region === undefined ? () => true : isKeptFor(region.district)
  const listings = all.filter((listing) => !factsOf(listing.offer.kind).sensitive && isHere(listing))
  const organisations = places(listings.map(({ organisation }) => organisation))
  const venues = places(listings.map(({ place }) => place))
  const german = reader.language.code === 'de'
  const none: PackedTexts = { text: [], mark: [] }
  return {
    ...around,
    ...(region === undefined ? {} : { region: region.said }),
    asOf: reader.today,
    language: reader.language.code,
    offers: pack(
      'offer',
      listings.map(({ offer, organisation, place }) => ({
        ...offer,
        organisation: organisations.get(organisation),
        place: venues.get(place),
      })),
    ),
    statuses: pack(
      'offerStatus',
      listings.map(({ status }) => status ?? {}),
    ),
    organisations: pack('organisation', listed(organisations)),
    places: pack('place', listed(venues)),
    districts: { ...pack('district', districts), keys: districts.map(({ id }) => id) },
    texts: german
      ? { title: none, summary: none }
      : { title: packTexts(reader, listings, 'title'), summary: packTexts(reader, listings, 'summary') },
  }
}
