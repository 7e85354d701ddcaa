/** What offers refer to: the districts, which are real, and invented organisations and places in real towns. */
import { districtFacts } from '../../../content-models/geography/districts.ts'
import table from '../../../content-models/geography/postcodes.json' with { type: 'json' }
import { organisationTypes, yesNoUnknown } from '../../../content-models/vocabularies.ts'
import type { Random } from './random.ts'
import type { Write } from './words.ts'

export const districts = districtFacts.map(({ ags, name, type, seat }) => ({
  id: ags,
  name,
  type,
  seat,
  schoolHours: { from: '07:30', to: '13:00' },
  kitaHours: { from: '06:30', to: '16:30' },
  contact: { office: `Koordination ${name}`, phone: '+493023125001' },
  _status: 'published',
}))

export const inventOrganisation = (random: Random, write: Write) => ({
  name: `${write(random, 60)} e. V.`,
  type: random.pick(organisationTypes.values),
  district: random.pick(districts).id,
  about: write(random, 300),
  phone: '+493023125002',
  _status: 'published',
})

export function inventPlace(random: Random, write: Write, organisations: string[]) {
  const [postalCode, town, district] = random.pick(table.rows) as unknown as [string, string, string]
  return {
    name: write(random, 40),
    organisation: random.pick(organisations),
    district,
    ...(random.happens(0.03)
      ? { secret: true }
      : { street: `Beispielstraße ${String(random.between(1, 99))}`, postalCode, town }),
    access: { stepFree: random.pick(yesNoUnknown.values) },
    mobility: { walkMinutes: random.between(1, 30), pickup: random.pick(yesNoUnknown.values) },
    _status: 'published',
  }
}

export const helplines = ['Erste Nummer', 'Zweite Nummer'].map((name, at) => ({
  name,
  purpose: 'Hier hört Ihnen jemand zu.',
  phone: '+493023125003',
  free: 'yes',
  order: at + 1,
  source: 'Beispiel',
  sourceOn: new Date().toISOString(),
  reviewedOn: new Date().toISOString(),
  _status: 'published',
}))
