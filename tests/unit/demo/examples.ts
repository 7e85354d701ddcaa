/** The examples as they would be published on the day the tests are thought on, with their keys as ids. */
import { readContent, type Keyed, type Raw } from '../../../cms/demo/content.ts'
import { resolveDay } from '../../../cms/demo/days.ts'
import { entryOf, type Resolve } from '../../../cms/demo/entry.ts'
import { entryFrom } from '../../../cms/publications/entryFrom.ts'
import type { ModelName } from '../../../content-models/define.ts'
import { districtFacts } from '../../../content-models/geography/districts.ts'
import { models } from '../../../content-models/models.ts'
import type { Offer } from '../../../content-models/offer.ts'
import type { Organisation } from '../../../content-models/organisation.ts'
import type { Place } from '../../../content-models/place.ts'

export const content = readContent()
export const districts = districtFacts.map(({ ags }) => ags)

const keys: Partial<Record<ModelName, readonly string[]>> = {
  district: districts,
  organisation: content.organisations.map(({ key }) => key),
  place: content.places.map(({ key }) => key),
  // Only what is published can come after an offer.
  offer: content.offers.filter(({ draft }) => draft !== true).map(({ key }) => key),
}

/** Days count from this one; a key that leads nowhere throws. */
export const resolveOn = (today: string): Resolve => ({
  day: (written) => resolveDay(written, today),
  id: (kind, key) => {
    if (!keys[kind]?.includes(key)) throw new Error(`No ${kind} has the key "${key}".`)
    return key
  },
})
export const resolve = resolveOn('2026-11-23')

export const fieldsOf = (kind: ModelName, written: Keyed): Raw => {
  const { key: _, draft: __, status: ___, ...fields } = written
  // What a collection keeps beside its model: whose a place is, and where an organisation is at home.
  const beside = { place: 'organisation', organisation: 'district' }[kind as string]
  return Object.fromEntries(Object.entries(fields).filter(([name]) => name !== beside))
}

const publishedFrom =
  (kind: ModelName) =>
  (written: Keyed): Raw & { id: string } => ({
    id: written.key,
    ...entryFrom(kind, {
      id: written.key,
      slug: written.key,
      ...entryOf(models[kind], fieldsOf(kind, written), resolve),
    }),
  })

export const organisations = content.organisations.map(
  publishedFrom('organisation'),
) as unknown as Organisation[]
export const places = content.places.map(publishedFrom('place')) as unknown as Place[]
export const offers = content.offers
  .filter(({ draft }) => draft !== true)
  .map(publishedFrom('offer')) as unknown as Offer[]

export const districtOf = ({ place }: Offer): string | undefined =>
  places.find(({ id }) => id === place)?.district

/** Everything that is published, by "offer/naehcafe-stendal". */
export const published: (readonly [key: string, kind: ModelName, entry: { id: string }])[] = (
  [
    ['organisation', organisations],
    ['place', places],
    ['helpline', content.helplines.map(publishedFrom('helpline'))],
    ['infoPage', content.infoPages.map(publishedFrom('infoPage'))],
    ['guide', content.guides.map(publishedFrom('guide'))],
    ['office', content.offices.map(publishedFrom('office'))],
    ['ruleNote', content.ruleNotes.map(publishedFrom('ruleNote'))],
    ['offer', offers],
  ] as const
).flatMap(([kind, list]) => list.map((entry) => [`${kind}/${entry.id}`, kind, entry] as const))
