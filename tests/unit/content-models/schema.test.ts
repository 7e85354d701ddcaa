import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Model } from '../../../content-models/define.ts'
import { models } from '../../../content-models/models.ts'
import { schemas } from '../../../content-models/schema.ts'
import { entries } from '../../fixtures/entries.ts'
import { anOffer, offers } from '../../fixtures/offers.ts'
import { aPlace, places } from '../../fixtures/places.ts'

/** The paths of the fields that an entry is refused for. */
const refusedFor = (kind: keyof typeof schemas, entry: unknown): string[] =>
  (schemas[kind].safeParse(entry).error?.issues ?? []).map(({ path }) => path.join('.'))

describe('every random entry is one that may be published', () => {
  const agreed = { personAgreedOn: '2026-11-01' }
  const special = {
    offer: offers(),
    place: places(),
    office: entries(models.office).map((office) => ({ ...agreed, ...office })),
    ruleNote: entries(models.ruleNote).map((note) => ({ topics: ['costs'], ...note })),
  } as Readonly<Record<string, fc.Arbitrary<unknown>>>
  const all: [keyof typeof schemas, Model][] = Object.values(models).map((model) => [model.name, model])
  test.each(all)('%s', (kind, model) => {
    fc.assert(
      fc.property(special[kind] ?? entries(model), (entry) => {
        expect(schemas[kind].parse(entry)).toEqual(entry)
      }),
      { numRuns: 60 },
    )
  })
})

describe('an entry with a property that its model does not name', () => {
  test('is refused', () => {
    fc.assert(
      fc.property(offers(), fc.stringMatching(/^x[a-z]{3,9}$/), fc.anything(), (offer, name, value) => {
        expect(schemas.offer.safeParse({ ...offer, [name]: value }).success).toBe(false)
      }),
    )
  })
  test.each([
    ['in a group', { childcare: { mode: 'none', internalNote: 'x' } }, 'childcare'],
    [
      'in a group, though its value is empty',
      { childcare: { mode: 'none', internalNote: undefined } },
      'childcare',
    ],
    [
      'in a row of a list',
      { schedule: { form: 'weekly', slots: [{ day: 'mo', from: '09:00', to: '12:00', id: 'x' }] } },
      'schedule.slots.0',
    ],
  ])('is refused %s', (_where, parts, path) => {
    expect(refusedFor('offer', { ...anOffer(), ...parts })).toEqual([path])
  })
})

describe('the field is named', () => {
  const without = (...names: string[]) =>
    Object.fromEntries(Object.entries(anOffer()).filter(([name]) => !names.includes(name)))

  test('that a required answer is missing in', () => {
    expect(refusedFor('offer', without('partTime', 'entry', 'title')).sort()).toEqual([
      'entry',
      'partTime',
      'title',
    ])
    expect(refusedFor('offer', { ...anOffer(), childcare: {} })).toEqual(['childcare.mode'])
    expect(refusedFor('offer', { ...anOffer(), schedule: {} })).toEqual(['schedule.form'])
  })

  const wrong: [what: string, kind: keyof typeof schemas, entry: object, path: string][] = [
    ['a number for a text', 'offer', anOffer({ title: 5 as never }), 'title'],
    ['an empty text', 'offer', anOffer({ title: '' }), 'title'],
    ['a text that is too long', 'offer', anOffer({ summary: 'x'.repeat(201) }), 'summary'],
    ['a text for a number', 'offer', anOffer({ minAge: '5' as never }), 'minAge'],
    ['a broken number', 'offer', anOffer({ minAge: 5.5 }), 'minAge'],
    ['a number below the least', 'offer', anOffer({ minAge: -1 }), 'minAge'],
    ['a number above the most', 'offer', anOffer({ maxAge: 100 }), 'maxAge'],
    ['no number at all', 'offer', anOffer({ costAmount: Number.NaN }), 'costAmount'],
    ['a value that the list does not have', 'offer', anOffer({ audience: 'men_only' as never }), 'audience'],
    [
      'one unknown value among known ones',
      'offer',
      anOffer({ languages: ['de', 'xx' as never] }),
      'languages.1',
    ],
    ['an empty list of choices', 'offer', anOffer({ languages: [] }), 'languages'],
    ['one choice where several may stand', 'offer', anOffer({ languages: 'de' as never }), 'languages'],
    ['a day that does not exist', 'offer', anOffer({ validFrom: '2026-02-29' }), 'validFrom'],
    ['a day with its time', 'offer', anOffer({ validFrom: '2026-02-28T00:00:00Z' }), 'validFrom'],
    ['a text for a flag', 'offer', anOffer({ example: 'true' as never }), 'example'],
    ['a script for a web address', 'offer', anOffer({ sourceUrl: 'javascript:alert(1)' }), 'sourceUrl'],
    ['an address that is no web page', 'offer', anOffer({ sourceUrl: 'mailto:a@b.example' }), 'sourceUrl'],
    ['spaces in a telephone number', 'offer', anOffer({ contact: { phone: '0345 12' } }), 'contact.phone'],
    ['no e-mail address', 'offer', anOffer({ contact: { email: 'nobody' } }), 'contact.email'],
    ['null for what is not known', 'offer', anOffer({ place: null as never, venue: 'online' }), 'place'],
    ['an id that is missing', 'offer', { ...anOffer(), id: undefined }, 'id'],
    ['a place outside the state', 'place', aPlace({ latitude: 48.1 }), 'latitude'],
    ['a place without its district', 'place', { ...aPlace(), district: undefined }, 'district'],
  ]
  test.each(wrong)('that holds %s', (_what, kind, entry, path) => {
    expect(refusedFor(kind, entry)).toEqual([path])
  })

  test.each(['9:00', '24:00', '09:60', '0900', '09:00:00', ''])(
    'that holds "%s" as a time of day',
    (from) => {
      const slots = [{ day: 'mo' as const, from, to: '23:59' }]
      expect(refusedFor('offer', anOffer({ schedule: { form: 'weekly', slots } }))).toContain(
        'schedule.slots.0.from',
      )
    },
  )

  test('that has more rows than it may', () => {
    const slots = Array.from({ length: 41 }, () => ({ day: 'mo' as const, from: '09:00', to: '10:00' }))
    expect(refusedFor('offer', anOffer({ schedule: { form: 'weekly', slots } }))).toEqual(['schedule.slots'])
  })
})

test('whatever is given instead of an entry is refused and never throws', () => {
  fc.assert(
    fc.property(fc.constantFrom(...Object.values(schemas)), fc.anything(), (schema, value) => {
      expect(schema.safeParse(value).success).toBe(false)
    }),
  )
})

test('an offer with one field of the wrong type is refused for that field and no other', () => {
  fc.assert(
    fc.property(offers(), fc.nat(), (offer, pick) => {
      const names = Object.keys(offer)
      const name = names[pick % names.length] ?? 'id'
      const refused = refusedFor('offer', { ...offer, [name]: Symbol('wrong') })
      expect(refused).toEqual([name])
    }),
  )
})
