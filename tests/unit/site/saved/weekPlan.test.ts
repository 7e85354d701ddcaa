import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fitFacts, type FitFacts } from '../../../../content-models/fitFacts.ts'
import { readHours } from '../../../../content-models/freeHours.ts'
import type { Listing } from '../../../../content-models/listing.ts'
import { weekPlan, type Planned } from '../../../../site/saved/weekPlan.ts'
import { readSituation } from '../../../../site/situation/situation.ts'
import { listings } from '../../../fixtures/listings.ts'

const nobody = readSituation(new URLSearchParams())
const home = { label: 'Magdeburg', latitude: 52.16, longitude: 11.63 }
const facts = (times: string): FitFacts => ({
  slots: readHours(times),
  children: 'no',
  audience: 'mixed',
  everywhere: false,
  at: { latitude: 52.12, longitude: 11.63 },
})
const planned = (title: string, times: string): Planned => ({ slug: title, title, facts: facts(times) })

const numbered = (listing: Listing, at: number): Planned => ({
  slug: String(at),
  title: String(at),
  facts: fitFacts(listing),
})

describe('Saved offers in her week', () => {
  const offers = [planned('Deutsch', 'mo0900-1200'), planned('Nähen', 'mo1130-1300,tu0900-1100')]

  it('stand on their days in the order of the clock', () => {
    expect(
      weekPlan(offers, undefined).map(({ day, stays }) => [day, stays.map(({ title }) => title)]),
    ).toEqual([
      ['mo', ['Deutsch', 'Nähen']],
      ['tu', ['Nähen']],
    ])
  })

  it('say what takes place at the same time', () => {
    const [monday, tuesday] = weekPlan(offers, undefined)
    expect(monday?.stays.map(({ clashes }) => clashes)).toEqual([['Nähen'], ['Deutsch']])
    expect(tuesday?.stays[0]?.clashes).toEqual([])
  })

  it('say where the way from one to the other is short of time', () => {
    const near = [planned('Deutsch', 'mo0900-1200'), planned('Nähen', 'mo1215-1300')]
    const [withWay] = weekPlan(near, { ...nobody, home })
    expect(withWay?.stays.map(({ clashes, tight }) => [clashes, tight])).toEqual([
      [[], ['Nähen']],
      [[], ['Deutsch']],
    ])
    const [without] = weekPlan(near, undefined)
    expect(without?.stays.every(({ tight }) => tight.length === 0)).toBe(true)
  })

  it('are away from leaving home to being back', () => {
    const [monday] = weekPlan([planned('Deutsch', 'mo0900-1200')], { ...nobody, home, way: 'bus' })
    expect(monday?.stays[0]?.away).toEqual({ day: 'mo', from: '08:30', to: '12:30' })
  })

  it('never cover one another in the picture', () => {
    fc.assert(
      fc.property(fc.array(listings(), { maxLength: 6 }), (some) => {
        const all = some.map(numbered)
        for (const { stays, lanes } of weekPlan(all, { ...nobody, home }))
          for (const one of stays) {
            expect(one.lane).toBeLessThan(lanes)
            const beside = stays.filter((other) => other !== one && other.lane === one.lane)
            for (const { away } of beside)
              expect(one.away.to <= away.from || away.to <= one.away.from).toBe(true)
          }
      }),
    )
  })

  it('stand there each time that they take place, and clash in both directions', () => {
    fc.assert(
      fc.property(fc.array(listings(), { maxLength: 6 }), (some) => {
        const all = some.map(numbered)
        const stays = weekPlan(all, { ...nobody, home }).flatMap((day) => day.stays)
        expect(stays).toHaveLength(all.reduce((sum, one) => sum + one.facts.slots.length, 0))
        for (const stay of stays)
          for (const other of stay.clashes)
            expect(stays.some(({ title, clashes }) => title === other && clashes.includes(stay.title))).toBe(
              true,
            )
      }),
    )
  })
})
