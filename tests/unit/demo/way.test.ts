import { describe, expect, test } from 'vitest'
import { follows, withoutNextStep } from '../../../content-models/chain.ts'
import type { Listing } from '../../../content-models/listing.ts'
import { stagesOf } from '../../../content-models/offerFacts.ts'
import { offers, places } from './examples.ts'

const today = '2026-11-23'
const all = offers.map((offer): Listing => ({ offer, place: places.find(({ id }) => id === offer.place) }))

/** Everything that can be reached from an offer by next steps alone. */
function reachedFrom(first: Listing): Set<Listing> {
  const reached = new Set([first])
  for (const one of reached) for (const to of all) if (follows(one, to)) reached.add(to)
  return reached
}

describe('The examples', () => {
  test('lead from meeting other women to staying in work, in three districts at least', () => {
    const whole = new Set<string>()
    for (const one of all)
      if (stagesOf(one.offer).includes('meet') && one.place)
        for (const { offer } of reachedFrom(one))
          if (stagesOf(offer).includes('grow')) whole.add(one.place.district)
    expect(whole.size).toBeGreaterThanOrEqual(3)
  })

  test('leave few without a next step: these name whom to ask', () => {
    const alone = withoutNextStep(all, all, today)
    expect(alone.length).toBeLessThan(all.length / 6)
  })
})
