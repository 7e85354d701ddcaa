/**
 * Where an offer happens: never the provider's head office. A secret place (women's shelter) is published
 * without anything that `locates` it.
 */
import { defineModel, type Entry } from './define.ts'
import { yesNoUnknown } from './vocabularies.ts'

const access = { kind: 'choice', values: yesNoUnknown, initial: 'unknown' } as const

export const place = defineModel('place', {
  name: { kind: 'text', max: 120, locates: true },
  secret: { kind: 'flag' },
  district: { kind: 'reference', to: 'district', required: true },
  street: { kind: 'text', max: 120, locates: true },
  postalCode: { kind: 'text', max: 5, locates: true },
  town: { kind: 'text', max: 80, locates: true },
  /** WGS 84, to 0.01 degree (about 1 km): good for "how far", never for an address. */
  latitude: { kind: 'number', min: 50, max: 54, whole: false, locates: true, derived: true },
  longitude: { kind: 'number', min: 9, max: 14, whole: false, locates: true, derived: true },
  access: {
    kind: 'group',
    fields: {
      stepFree: { ...access, facet: { key: 'step_free', options: { yes: ['yes'] } } },
      lift: access,
      accessibleToilet: access,
      hearingLoop: access,
      quietRoom: access,
      prayerRoom: access,
      nursingRoom: access,
      changingTable: access,
      pramParking: access,
      kitchen: access,
      safeWaitingArea: access,
    },
  },
  mobility: {
    kind: 'group',
    fields: {
      stop: { kind: 'text', max: 100, locates: true },
      line: { kind: 'text', max: 60, locates: true },
      walkMinutes: { kind: 'number', min: 0, max: 120 },
      lastReturn: { kind: 'time' },
      onDemandBusPhone: { kind: 'phone', locates: true },
      onDemandBusBookBefore: { kind: 'number', min: 0, max: 1440 },
      pickup: access,
      rideShare: access,
      parking: access,
      bicycle: access,
    },
  },
  /** Hours of the Kita in the house or next door, where there is one. */
  kitaHours: {
    kind: 'group',
    fields: { from: { kind: 'time' }, to: { kind: 'time' } },
  },
  example: { kind: 'flag', derived: true },
})

export type Place = Entry<typeof place>
