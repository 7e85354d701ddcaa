import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  areDoubles,
  doubles,
  follows,
  nearestFirst,
  stepsAround,
  rings,
  withoutNextStep,
} from '../../../content-models/chain.ts'
import { hasEnded, type Listing } from '../../../content-models/listing.ts'
import { stagesOf } from '../../../content-models/offerFacts.ts'
import { germanLevels, stages } from '../../../content-models/vocabularies.ts'
import { aListing, listings, manyListings } from '../../fixtures/listings.ts'
import { aPlace } from '../../fixtures/places.ts'

const today = '2026-11-23'
const placesOnWay = (one: Listing) => stagesOf(one.offer).filter((stage) => stage !== 'across')
const stendal = aPlace({ id: 'p1', district: '15090', town: 'Stendal' })
const magdeburg = aPlace({ id: 'p2', district: '15003', town: 'Magdeburg' })
const course = (id: string, more: object, place = stendal) => aListing({ id, ...more }, { place })

const cafe = course('cafe', { kind: 'womens_cafe', stages: ['meet'], germanFrom: 'none' })
const german = course('german', {
  kind: 'eok',
  stages: ['first_german'],
  germanFrom: 'none',
  germanTo: 'A1.2',
})
const more = course('more', {
  kind: 'integration_general',
  stages: ['first_german'],
  germanFrom: 'A1.2',
  germanTo: 'B1',
})
const training = course('training', { kind: 'part_time_training', stages: ['qualify'], germanFrom: 'B1' })

describe('what can follow an offer', () => {
  it('is further on the way', () => {
    expect(follows(cafe, german)).toBe(true)
    expect(follows(german, cafe)).toBe(false)
  })
  it('is the next course on the same step, when it leads further and takes her German', () => {
    expect(follows(german, more)).toBe(true)
    expect(follows(more, german)).toBe(false)
  })
  it('asks for no more German than she has by then', () => {
    expect(follows(german, training)).toBe(false)
  })
  it('is not too many steps ahead', () => {
    expect(follows(cafe, course('x', { kind: 'internship', stages: ['qualify'], germanFrom: 'none' }))).toBe(
      false,
    )
  })
  it('lies in her district, in the next one, or needs no journey', () => {
    const far = { kind: 'eok', germanFrom: 'none' } as const
    expect(follows(cafe, course('far', far, magdeburg))).toBe(false)
    expect(follows(cafe, aListing({ id: 'online', ...far, venue: 'online' }))).toBe(true)
  })
  it('is never a shelter or help against violence', () => {
    expect(follows(cafe, course('s', { kind: 'shelter', stages: ['first_german'] }))).toBe(false)
  })
  it('never leads in a circle of two, for any two offers', () => {
    fc.assert(
      fc.property(listings(), listings(), (one, other) => {
        const pair = [
          { ...one, offer: { ...one.offer, id: 'one' } },
          { ...other, offer: { ...other.offer, id: 'other' } },
        ] as const
        expect(follows(pair[0], pair[1]) && follows(pair[1], pair[0])).toBe(false)
      }),
    )
  })
})

describe('the way as a whole', () => {
  const many = manyListings(250)
  const pairs = many.flatMap((from) =>
    many.filter((to) => follows(from, to)).map((to) => [from, to] as const),
  )

  it('never comes back to where it was: each step is further on, or leads to more German', () => {
    expect(pairs.length).toBeGreaterThan(500)
    const farthest = (one: Listing) =>
      Math.max(...placesOnWay(one).map((stage) => stages.values.indexOf(stage)))
    const german = ({ offer }: Listing) =>
      Math.max(
        ...[offer.germanFrom, offer.germanTo].map((level) =>
          level === 'any' ? -1 : germanLevels.values.indexOf(level!),
        ),
      )
    for (const [from, to] of pairs)
      expect(
        farthest(to) > farthest(from) || (farthest(to) === farthest(from) && german(to) > german(from)),
      ).toBe(true)
  })
  it('is looked for on few steps only, and nothing is missed there', () => {
    for (const [from, to] of pairs) {
      expect(stagesOf(to.offer).some((stage) => stepsAround(from, 'after').includes(stage))).toBe(true)
      expect(stagesOf(from.offer).some((stage) => stepsAround(to, 'before').includes(stage))).toBe(true)
    }
  })
})

describe('the nearest next step', () => {
  const order = (from: Listing, ...some: Listing[]) =>
    nearestFirst(some.map((to) => [from, to])).map(([, { offer }]) => offer.id)
  const next = (id: string, more: object = {}, place = stendal) =>
    course(id, { kind: 'eok', stages: ['first_german'], germanFrom: 'none', ...more }, place)
  const status = (availability: 'full' | 'open') => ({ availability }) as Listing['status']

  it('takes her now, is small, near, and takes her children', () => {
    const full = { ...next('full'), status: status('full') }
    const orient = next('orient', { stages: ['orient'] })
    const elsewhere = next('elsewhere', {}, aPlace({ id: 'p3', district: '15090', town: 'Osterburg' }))
    const online = next('online', { venue: 'online' })
    const withChildren = next('children', { childcare: { mode: 'on_site_included' } })
    const without = next('without', { childcare: { mode: 'none' } })
    expect(order(cafe, full, orient, online, elsewhere, without, withChildren)).toEqual([
      'children',
      'without',
      'elsewhere',
      'online',
      'orient',
      'full',
    ])
  })
  it('asks for the German that she has by then, rather than for less', () => {
    const again = course('again', { kind: 'integration_general', stages: ['orient'], germanFrom: 'none' })
    const fitting = course('fitting', { kind: 'integration_general', stages: ['orient'], germanFrom: 'A1.2' })
    expect(order(german, again, fitting)).toEqual(['fitting', 'again'])
  })
})

describe('offers without a next step', () => {
  it('are those after which nothing comes', () => {
    const all = [cafe, german, more, training]
    expect(withoutNextStep(all, all, today).map(({ offer }) => offer.id)).toEqual(['training'])
  })
  it('are found among many as by comparing each with each', () => {
    const many = manyListings(250)
    const open = many.filter((one) => !hasEnded(one, today))
    const found = withoutNextStep(many, many, today)
    for (const one of open) {
      const isDeadEnd = !open.some((to) => follows(one, to))
      if (isDeadEnd && found.includes(one)) continue
      if (found.includes(one)) expect.fail(`${one.offer.id} leads on`)
      else if (isDeadEnd)
        expect(placesOnWay(one).length === 0 || placesOnWay(one).includes('grow')).toBe(true)
    }
  })
  it('are not those beside the way, at its end, or over', () => {
    const beside = course('b', { kind: 'counsel_mbe', stages: undefined })
    const last = course('l', { kind: 'job_bsk', stages: ['grow'] })
    const over = course('o', { kind: 'womens_cafe', stages: ['meet'], validUntil: '2026-01-01' })
    expect(withoutNextStep([beside, last, over], [beside, last, over], today)).toEqual([])
  })
})

describe('two offers for the same women at the same time', () => {
  const slots = [{ day: 'mo', from: '09:00', to: '12:00' }]
  const one = course('one', { audience: 'mixed', schedule: { form: 'weekly', slots } })
  it('are found when kind, town, women and hours meet', () => {
    const later = { form: 'weekly', slots: [{ day: 'mo', from: '11:00', to: '13:00' }] }
    expect(areDoubles(one, course('two', { audience: 'mixed', schedule: later }))).toBe(true)
    expect(
      areDoubles(
        one,
        course('two', {
          audience: 'mixed',
          schedule: { form: 'weekly', slots: [{ day: 'tu', from: '09:00', to: '12:00' }] },
        }),
      ),
    ).toBe(false)
    expect(areDoubles(one, course('two', { audience: 'mixed', schedule: later }, magdeburg))).toBe(false)
    expect(areDoubles(one, course('two', { schedule: later, audience: 'women_only' }))).toBe(false)
  })
  it('are listed in groups, each offer once, and each with a double in its group', () => {
    const many = manyListings(300)
    const groups = doubles(many, today)
    const listed = groups.flat().map(({ offer }) => offer.id)
    expect(new Set(listed).size).toBe(listed.length)
    for (const [first, ...rest] of groups)
      for (const other of rest) expect(areDoubles(first!, other)).toBe(true)
    expect(
      doubles([one, course('two', { audience: 'mixed', schedule: { form: 'weekly', slots } })], today),
    ).toHaveLength(1)
  })
})

describe('what is named as coming after', () => {
  const to = (id: string, ...ids: string[]) => course(id, { kind: 'womens_cafe', referral: { to: ids } })

  it('is a next step, also where nothing else follows', () => {
    const last = course('last', { kind: 'internship', stages: ['start'] })
    const lonely = course('lonely', { kind: 'internship', stages: ['start'], referral: { to: ['last'] } })
    expect(withoutNextStep([lonely], [lonely, last], today)).toEqual([])
    expect(withoutNextStep([lonely], [lonely], today)).toEqual([lonely])
  })

  it('is told when it leads round in a ring', () => {
    const all = [to('a', 'b'), to('b', 'c'), to('c', 'a'), to('d', 'a'), to('e', 'd')]
    expect(rings(all, today).map((ring) => ring.map(({ offer }) => offer.id))).toEqual([['a', 'b', 'c']])
  })

  it('makes no ring of what leads on, of itself, or of what is over', () => {
    const over = course('y', { kind: 'womens_cafe', validUntil: '2026-01-01', referral: { to: ['x'] } })
    expect(rings([to('a', 'b', 'c'), to('b', 'c'), to('c'), to('self', 'self')], today)).toEqual([])
    expect(rings([to('x', 'y'), over], today)).toEqual([])
  })

  it('has a ring exactly where some offer can be reached from itself', () => {
    const ids = ['a', 'b', 'c', 'd', 'e']
    fc.assert(
      fc.property(fc.array(fc.subarray(ids), { minLength: 5, maxLength: 5 }), (next) => {
        const all = ids.map((id, at) => to(id, ...(next[at] ?? [])))
        const reached = (from: string): Set<string> => {
          const seen = new Set<string>()
          const go = (id: string): void => {
            for (const one of next[ids.indexOf(id)] ?? [])
              if (one !== id && !seen.has(one)) {
                seen.add(one)
                go(one)
              }
          }
          go(from)
          return seen
        }
        expect(rings(all, today).length > 0).toBe(ids.some((id) => reached(id).has(id)))
      }),
    )
  })
})
