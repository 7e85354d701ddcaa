import { describe, expect, test } from 'vitest'
import { hasEnded, isEverywhere } from '../../../content-models/listing.ts'
import { aListing, aStatus } from '../../fixtures/listings.ts'

const today = '2026-11-23'

describe('an offer has ended', () => {
  test('when somebody said so', () => {
    expect(hasEnded(aListing({}, { status: aStatus({ availability: 'ended' }) }), today)).toBe(true)
  })
  test('on the day after its last day, not on that day', () => {
    expect(hasEnded(aListing({ validUntil: '2026-11-22' }), today)).toBe(true)
    expect(hasEnded(aListing({ validUntil: '2026-11-23' }), today)).toBe(false)
  })
  test('but not because it is full, takes a break, or its money ended', () => {
    expect(hasEnded(aListing({}, { status: aStatus({ availability: 'full' }) }), today)).toBe(false)
    expect(hasEnded(aListing({}, { status: aStatus({ availability: 'paused' }) }), today)).toBe(false)
    expect(hasEnded(aListing({ fundedUntil: '2026-01-01' }), today)).toBe(false)
    expect(hasEnded(aListing(), today)).toBe(false)
  })
})

test('only what is online or in the whole state needs no journey', () => {
  const everywhere = (venue: 'on_site' | 'online' | 'on_site_and_online' | 'statewide') =>
    isEverywhere(aListing({ venue }))
  expect(everywhere('online')).toBe(true)
  expect(everywhere('statewide')).toBe(true)
  expect(everywhere('on_site')).toBe(false)
  expect(everywhere('on_site_and_online')).toBe(false)
})
