import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Slot } from '../../../../content-models/slots.ts'
import { offerFacets } from '../../../../content-models/offerFacets.ts'
import { emptyQuery, readQuery, type OfferQuery } from '../../../../content-models/query.ts'
import { finderView } from '../../../../site/finder/finderView.ts'
import { aListing, aStatus, manyListings } from '../../../fixtures/listings.ts'
import { groundOf } from '../../../fixtures/ground.ts'
import { aPlace } from '../../../fixtures/places.ts'
import { queries } from '../../../fixtures/queries.ts'
import { aReaderOfKeys } from '../../../fixtures/reader.ts'

const reader = aReaderOfKeys()
const hard = offerFacets.filter((facet) => facet.hard).map(({ key }) => key)
const askedIn = (href: string): OfferQuery =>
  readQuery(offerFacets, new URL(href, 'http://localhost').searchParams)

/** What is proposed when nothing was found, with the number each proposal promises. */
function proposals(query: Partial<OfferQuery>, ground: ReturnType<typeof groundOf>) {
  const { nothing, total } = finderView(reader, { ...emptyQuery, ...query }, ground)
  const suggestions = nothing?.suggestions ?? []
  return {
    total,
    nothing,
    all: suggestions.map(({ label, href }) => ({
      ...(JSON.parse(label.split(' · ')[0] ?? '') as { key: string; count: number }),
      href,
    })),
  }
}

describe('when nothing is found, whatever was asked', () => {
  const pool = manyListings(40)
  const ground = groundOf(pool, reader)
  const empty = fc
    .record({
      query: queries(),
      hours: fc.constantFrom('6', '12'),
      kind: fc.constantFrom('shelter', 'eok', 'job_bsk'),
    })
    .map(({ query, hours, kind }) => ({
      ...query,
      chosen: { ...query.chosen, hours: [hours], kind: [kind] },
    }))

  test('each proposal leads to as many offers as it promises, and to some', () => {
    fc.assert(
      fc.property(empty, (query) => {
        for (const { count, href } of proposals(query, ground).all) {
          expect(finderView(reader, askedIn(href), ground).total).toBe(count)
          expect(count).toBeGreaterThan(0)
        }
      }),
      { numRuns: 40 },
    )
  })
  test('childcare, ages, women only and no papers stay as they were asked', () => {
    fc.assert(
      fc.property(empty, (query) => {
        for (const { href } of proposals(query, ground).all)
          for (const key of hard)
            expect(askedIn(href).chosen[key]).toEqual((query.chosen as OfferQuery['chosen'])[key])
      }),
      { numRuns: 40 },
    )
  })
  test('there is somebody to call, and at most four proposals, each another one', () => {
    fc.assert(
      fc.property(empty, (query) => {
        const { total, nothing, all } = proposals(query, ground)
        fc.pre(total === 0)
        expect(nothing?.call?.phone).toBe('030231250')
        expect(all.length).toBeLessThanOrEqual(4)
        expect(new Set(all.map(({ href }) => href)).size).toBe(all.length)
      }),
      { numRuns: 40 },
    )
  })
})

describe('it is proposed', () => {
  const cafe = (parts: Parameters<typeof aListing>[0], district = '15090', latitude = 52.6) =>
    aListing(parts, { place: aPlace({ district, latitude, longitude: 11.86 }) })
  const keys = (query: Partial<OfferQuery>, listings: Parameters<typeof groundOf>[0]) =>
    proposals(query, groundOf(listings, reader)).all.map(({ key }) => key)

  test('to look without a filter that nothing fits', () => {
    expect(keys({ chosen: { part_time: ['yes'], want: ['meet'] } }, [cafe({})])).toEqual(['nothing.without'])
  })
  test('to look in the neighbouring districts', () => {
    expect(keys({ chosen: { district: ['15083'] } }, [cafe({})])).toContain('nothing.neighbours')
  })
  test('to go farther, by the shortest distance that leads to something', () => {
    const { all } = proposals({ near: 'Stendal', radius: '5' }, groundOf([cafe({}, '15090', 52.75)], reader))
    const wider = all.find(({ key }) => key === 'nothing.wider')
    expect(wider && askedIn(wider.href).radius).toBe('20')
  })
  test('to look beyond her free hours: first in part, then at any hour', () => {
    const weekly = (slots: Slot[]) => cafe({ schedule: { form: 'weekly', slots } })
    const monday = { day: 'mo', from: '09:00', to: '12:00' } as const
    const free = 'mo0800-1200'
    const ground = groundOf(
      [weekly([monday, { ...monday, day: 'we' }]), weekly([{ ...monday, to: '12:30' }])],
      reader,
    )
    const { all } = proposals({ free }, ground)
    expect(all.map(({ href, count }) => [askedIn(href), count])).toEqual([
      [{ ...emptyQuery, free, fit: 'some' }, 1],
      [emptyQuery, 2],
    ])
    expect(proposals({ free: 'fr0800-1200', fit: 'some' }, ground).all).toHaveLength(1)
  })
  test('never to do without childcare, though that is all that stands in the way', () => {
    const { total, all } = proposals({ chosen: { childcare: ['with'] } }, groundOf([cafe({})], reader))
    expect([total, all]).toEqual([0, []])
  })
  test('nothing that has ended, though its words are still known', () => {
    const ended = { ...cafe({ title: 'Nähcafé' }), status: aStatus({ availability: 'ended' }) }
    expect(keys({ q: 'Nähcafé', chosen: { part_time: ['yes'] } }, [ended])).toEqual([])
  })
})
