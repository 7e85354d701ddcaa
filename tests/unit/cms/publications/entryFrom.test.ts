import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { entryFrom } from '../../../../cms/publications/entryFrom.ts'
import type { Fields, Model } from '../../../../content-models/define.ts'
import { models } from '../../../../content-models/models.ts'
import { fieldsAt, valueAt } from '../../../../content-models/paths.ts'
import { place as placeModel } from '../../../../content-models/place.ts'
import { schemas } from '../../../../content-models/schema.ts'
import { entries } from '../../../fixtures/entries.ts'
import { anOffer, offers } from '../../../fixtures/offers.ts'
import { aPlace, places } from '../../../fixtures/places.ts'

type Saved = Record<string, unknown>

const canary = 'CANARY-must-not-leave'
/** What documents carry beside what their model names. */
const privateNames = [
  'internalNote',
  'createdBy',
  'updatedAt',
  '_status',
  'rev',
  'organisationNote',
  'phonePrivate',
  'constructor',
  'toString',
  'x',
]
const privateParts = fc.dictionary(
  fc.constantFrom(...privateNames),
  fc.oneof(
    fc.constant(canary),
    fc.constant({ deep: { deeper: canary } }),
    fc.constant([canary, { note: canary }]),
  ),
  { noNullPrototype: true, minKeys: 1 },
)

/** The document as the database gives it: with private parts at every level, references opened, days as instants. */
function asSaved(fields: Fields, entry: Saved, extra: Saved): Saved {
  const known = Object.entries(entry).map(([name, value]): [string, unknown] => {
    const field = fields[name]
    if (field?.kind === 'group') return [name, asSaved(field.fields, value as Saved, extra)]
    if (field?.kind === 'list')
      return [name, (value as Saved[]).map((row) => ({ id: canary, ...asSaved(field.fields, row, extra) }))]
    if (field?.kind === 'reference' || field?.kind === 'image')
      return [name, { ...extra, name: canary, id: value }]
    if (field?.kind === 'references') return [name, (value as string[]).map((id) => ({ ...extra, id }))]
    if (field?.kind === 'date') return [name, `${String(value)}T12:00:00.000Z`]
    return [name, value]
  })
  return { ...extra, ...Object.fromEntries(known) }
}

const all = Object.values(models) as Model[]
const special = { offer: offers(), place: places() } as Readonly<Record<string, fc.Arbitrary<unknown>>>
const anyEntry = ({ name, ...model }: Model) =>
  (special[name] ?? entries({ name, ...model })) as fc.Arbitrary<Saved>

describe('what leaves the CMS', () => {
  test.each(all)('is only what the model $name names, whatever the document carries beside it', (model) => {
    fc.assert(
      fc.property(anyEntry(model), privateParts, (entry, extra) => {
        const published = entryFrom(model.name, asSaved(model.fields, entry, extra))
        expect(JSON.stringify(published)).not.toContain(canary)
        expect(published).toEqual(entryFrom(model.name, entry))
      }),
      { numRuns: 20 },
    )
  })
  test.each(all)('of $name is the same when it is taken again', (model) => {
    fc.assert(
      fc.property(anyEntry(model), (entry) => {
        const published = entryFrom(model.name, entry)
        expect(entryFrom(model.name, published)).toEqual(published)
      }),
      { numRuns: 20 },
    )
  })
  test('is the offer that was saved', () => {
    expect(entryFrom('offer', { ...anOffer() })).toEqual(anOffer())
  })
  test('never holds an own property of every object', () => {
    const saved = JSON.parse('{"id":"a","__proto__":{"title":"x"},"constructor":"y"}') as Saved
    expect(entryFrom('offer', saved)).toEqual({ id: 'a' })
  })
})

describe('what nobody answered', () => {
  test.each([null, undefined, '', '   ', [], false])('is left out when it is saved as %j', (nothing) => {
    const saved = { ...anOffer(), description: nothing, languages: nothing, example: nothing, place: nothing }
    const { place: _, ...rest } = anOffer()
    expect(entryFrom('offer', saved)).toEqual({
      ...rest,
      // Spaces are no text, but they are no empty reference or choice either: the schema refuses those.
      ...(nothing === '   ' ? { languages: nothing, example: nothing, place: nothing } : {}),
    })
  })
  test('leaves no empty group behind', () => {
    expect(entryFrom('offer', { ...anOffer(), contact: { phone: null, languages: [] } })).toEqual(anOffer())
    expect(entryFrom('offer', { ...anOffer(), contact: null })).toEqual(anOffer())
  })
  test('leaves out a row that somebody began and did not finish', () => {
    const slots = [
      { day: 'mo', from: '09:00', to: '12:00' },
      { day: 'tu', from: '09:00', to: null },
      { day: null, from: null, to: null },
    ]
    expect(entryFrom('offer', { ...anOffer(), schedule: { form: 'weekly', slots } })).toEqual(
      anOffer({ schedule: { form: 'weekly', slots: [{ day: 'mo', from: '09:00', to: '12:00' }] } }),
    )
  })
  test('is not the same as nought', () => {
    expect(entryFrom('offer', { ...anOffer(), minAge: 0, cost: 'paid', costAmount: 0 })).toMatchObject({
      minAge: 0,
      costAmount: 0,
    })
  })
  test('in a required field is refused by the schema, which names the field', () => {
    const published = entryFrom('offer', { ...anOffer(), title: ' ', partTime: null })
    const paths = schemas.offer.safeParse(published).error?.issues.map(({ path }) => path.join('.'))
    expect(paths?.sort()).toEqual(['partTime', 'title'])
  })
})

describe('the form of what leaves', () => {
  test('texts lose the spaces around them and are composed', () => {
    expect(entryFrom('offer', { ...anOffer(), title: '  Na\u0308hcafé \n' })).toMatchObject({
      title: 'Nähcafé',
    })
  })
  test('days are days, however they are stored', () => {
    const validUntil = new Date('2026-12-31T12:00:00.000Z')
    expect(
      entryFrom('offer', {
        ...anOffer(),
        validFrom: '2026-03-29T12:00:00.000Z',
        validUntil,
        fundedUntil: '2027-01-01',
      }),
    ).toMatchObject({ validFrom: '2026-03-29', validUntil: '2026-12-31', fundedUntil: '2027-01-01' })
  })
  test('ids are texts, also those of documents with a number', () => {
    expect(entryFrom('offer', { ...anOffer(), id: 7, organisation: { id: 5, name: 'x' } })).toMatchObject({
      id: '7',
      organisation: '5',
    })
  })
})

describe('a secret place', () => {
  const locating = fieldsAt(placeModel.fields).filter(({ field }) => field.locates)

  test('loses everything that locates it, whatever was saved', () => {
    fc.assert(
      fc.property(entries(placeModel), privateParts, (entry, extra) => {
        const published = entryFrom('place', asSaved(placeModel.fields, { ...entry, secret: true }, extra))
        for (const { path } of locating) expect(valueAt(published, path), path).toBeUndefined()
        expect(schemas.place.safeParse(published).success).toBe(true)
      }),
    )
  })
  test('keeps its district, and what tells a woman whether she can come', () => {
    const saved = {
      ...aPlace(),
      secret: true,
      street: 'Am Markt 1',
      access: { stepFree: 'yes' },
      mobility: { pickup: 'yes', stop: 'Markt' },
    }
    expect(entryFrom('place', saved)).toEqual({
      id: 'place1',
      secret: true,
      district: '15090',
      access: { stepFree: 'yes' },
      mobility: { pickup: 'yes' },
    })
  })
  test('that is secret no longer is published whole', () => {
    expect(entryFrom('place', { ...aPlace(), secret: false, street: 'Am Markt 1' })).toEqual(
      aPlace({ street: 'Am Markt 1' }),
    )
  })
})
