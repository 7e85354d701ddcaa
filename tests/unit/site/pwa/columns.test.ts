import fc from 'fast-check'
import { expect, test } from 'vitest'
import { models } from '../../../../content-models/models.ts'
import type { ModelName } from '../../../../content-models/define.ts'
import { packed, unpacked } from '../../../../site/pwa/columns.ts'
import { entries } from '../../../fixtures/entries.ts'

const kept = ['offer', 'offerStatus', 'organisation', 'place', 'district'] as const satisfies ModelName[]

/** A yes that is not there is a no: what is false is not published. */
const asPublished = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(asPublished)
  if (value === null || typeof value !== 'object') return value
  const stated = Object.entries(value)
    .map(([name, part]): [string, unknown] => [name, asPublished(part)])
    .filter(([, part]) => part !== false && JSON.stringify(part) !== '{}')
  return Object.fromEntries(stated)
}

test.for(kept)('any entries of %s come out of their columns as they went in', (kind) => {
  const model = models[kind]
  fc.assert(
    fc.property(fc.array(entries(model), { maxLength: 8 }), (random) => {
      const some = random.map((entry, at) => ({ ...(asPublished(entry) as object), id: String(at) }))
      const written = JSON.parse(JSON.stringify(packed(model, some))) as ReturnType<typeof packed>
      expect(unpacked(model, written, some.length)).toEqual(some)
    }),
    { numRuns: 60 },
  )
})

test('an age from 0 months is an age, not a gap', () => {
  const offers = [{ id: '0', childcare: { mode: 'on_site_included', ageFromMonths: 0 } }]
  const columns = packed(models.offer, offers)
  expect(unpacked(models.offer, columns, 1)).toEqual(offers)
})

test('fields that are left out are not in any column', () => {
  const columns = packed(models.offer, [{ id: '0', title: 'A', description: 'B' }], ['description'])
  expect(JSON.stringify(columns)).not.toContain('B')
})
