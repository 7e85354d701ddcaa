import { describe, expect, test } from 'vitest'
import { takesPlaceIn, stagesOf, weeklyHours, withChildcare } from '../../../content-models/offerFacts.ts'
import type { Offer } from '../../../content-models/offer.ts'
import * as lists from '../../../content-models/vocabularies.ts'
import { districtOf, districts, offers, organisations } from './examples.ts'

type Of = (offer: Offer) => readonly (string | undefined)[]

const shown: [string, readonly string[], Of][] = [
  ['district', districts, (offer) => [districtOf(offer)]],
  ['stage', lists.stages.values, stagesOf],
  ['childcare mode', lists.childcareModes.values, ({ childcare }) => [childcare.mode]],
  ['form of schedule', lists.scheduleForms.values, ({ schedule }) => [schedule.form]],
  ['unit of hours', lists.hourUnits.values, ({ schedule }) => [schedule.unit]],
  ['part-time', lists.yesNoUnknown.values, ({ partTime }) => [partTime]],
  ['duration', lists.durations.values, ({ duration }) => [duration]],
  ['entry', lists.entries.values, ({ entry }) => [entry]],
  ['audience', lists.audiences.values, ({ audience }) => [audience]],
  ['German level', lists.germanLevels.values, ({ germanFrom, germanTo }) => [germanFrom, germanTo]],
  ['paper', lists.entryPapers.values, ({ papers }) => papers ?? []],
  ['cost', lists.costs.values, ({ cost }) => [cost]],
  ['travel cost', lists.travelCosts.values, ({ travelCost }) => [travelCost]],
  ['venue', lists.venues.values, ({ venue }) => [venue]],
  ['way to register', lists.registrations.values, ({ registration }) => registration ?? []],
  ['instrument', lists.instrumentTypes.values, ({ instrumentType }) => [instrumentType]],
  ['funder', lists.funders.values, ({ funder }) => [funder]],
]

describe('The examples show', () => {
  test('20 organisations and 64 offers', () => {
    expect(organisations.length).toBeGreaterThanOrEqual(20)
    expect(offers.length).toBeGreaterThanOrEqual(64)
  })

  test.each(shown)('every %s', (_, values, of) => {
    const there = new Set(offers.flatMap(of))
    expect(values.filter((value) => !there.has(value))).toEqual([])
  })

  test('every type of organisation', () => {
    const there = new Set(organisations.map(({ type }) => type))
    expect(lists.organisationTypes.values.filter((type) => !there.has(type))).toEqual([])
  })

  test('2 to 39 hours a week', () => {
    const hours = offers.map(weeklyHours).filter((count) => count !== undefined)
    expect([Math.min(...hours), Math.max(...hours)]).toEqual([2, 39])
  })

  test('childcare in the morning in Stendal, four times', () => {
    const found = offers.filter(
      (offer) =>
        districtOf(offer) === '15090' &&
        withChildcare(offer) &&
        offer.schedule.slots?.some((slot) => takesPlaceIn(slot, 'morning')),
    )
    expect(found.length).toBeGreaterThanOrEqual(4)
  })
})
