import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { askBefore, checkDates, checkInterval, checkState } from '../../../content-models/checking.ts'
import { offerKinds, type OfferKind } from '../../../content-models/kinds.ts'
import { hasEnded } from '../../../content-models/listing.ts'
import { addDays } from '../../../content-models/localDate.ts'
import { dates } from '../../fixtures/entries.ts'
import { aListing, aStatus } from '../../fixtures/listings.ts'

const inOrder = ['current', 'due', 'overdue', 'lapsed'] as const
const course = { kind: 'integration_general' as OfferKind }
const stateOn = (day: number, offer: Parameters<typeof checkState>[0] = course) =>
  checkState(offer, { verifiedOn: '2026-06-01' }, addDays('2026-06-01', day))

const offers = fc.record(
  { kind: fc.constantFrom(...offerKinds.values), fundedUntil: dates() },
  { requiredKeys: ['kind'] },
)
const confirmed = fc.record({ verifiedOn: dates(), publicSince: dates() }, { requiredKeys: [] })

describe('a check', () => {
  test('holds 90 days, is asked for two weeks before, and leaves the lists after 180', () => {
    const at = [0, 75, 76, 90, 91, 180, 181]
    expect(at.map((day) => stateOn(day))).toEqual([
      'current',
      'current',
      'due',
      'due',
      'overdue',
      'overdue',
      'lapsed',
    ])
  })
  test('holds for less where things change faster', () => {
    expect((['womens_cafe', 'mentoring', 'internship', 'mia_course'] as const).map(checkInterval)).toEqual([
      60, 60, 30, 90,
    ])
  })
  test('is due for the first time from the day the offer became public', () => {
    expect(checkDates(course, { publicSince: '2026-06-01' })).toEqual(
      checkDates(course, { verifiedOn: '2026-06-01' }),
    )
    expect(checkDates(course, { publicSince: '2026-06-01', verifiedOn: '2025-01-01' })?.dueOn).toBe(
      '2026-08-30',
    )
  })
  test('is due when the money ends, unless somebody has said since that it goes on', () => {
    const funded = { ...course, fundedUntil: '2026-06-30' }
    expect(checkDates(funded, { verifiedOn: '2026-06-01' })).toEqual({
      dueOn: '2026-06-30',
      lapsesOn: '2026-09-28',
    })
    expect(checkDates(funded, { verifiedOn: '2026-07-01' })?.dueOn).toBe('2026-09-29')
  })
  test('is not counted where nobody knows from when', () => {
    expect(checkDates(course, undefined)).toBeUndefined()
    expect(checkState({ ...course, fundedUntil: '2020-01-01' }, {}, '2026-06-01')).toBe('current')
  })
})

describe('by the day alone, whatever an offer says of itself,', () => {
  test('a check only grows older', () => {
    fc.assert(
      fc.property(offers, confirmed, dates(), fc.nat(400), (offer, status, today, days) => {
        const [now, then] = [today, addDays(today, days)].map((day) =>
          inOrder.indexOf(checkState(offer, status, day)),
        )
        expect(then).toBeGreaterThanOrEqual(now!)
      }),
    )
  })
  test('a fresh check never leaves an offer worse off, and today’s makes it current or due', () => {
    fc.assert(
      fc.property(offers, fc.nat(2000), fc.option(fc.nat(2000)), (offer, ago, checkedAgo) => {
        const today = '2026-11-23'
        const verified = checkedAgo === null ? {} : { verifiedOn: addDays(today, -checkedAgo) }
        const known = { ...verified, publicSince: addDays(today, -ago) }
        const [before, after] = [known, { ...known, verifiedOn: today }].map((one) =>
          inOrder.indexOf(checkState(offer, one, today)),
        )
        expect(after).toBeLessThanOrEqual(Math.min(before!, inOrder.indexOf('due')))
      }),
    )
  })
  test('it is asked for before it is due, and doubted before it leaves the lists', () => {
    fc.assert(
      fc.property(offers, confirmed, (offer, status) => {
        const day = checkDates(offer, status)
        if (!day || day.lapsesOn > '9000') return
        const on = (date: string) => checkState(offer, status, date)
        expect([
          on(addDays(day.dueOn, -askBefore - 1)),
          on(addDays(day.dueOn, -askBefore)),
          on(day.dueOn),
          on(addDays(day.dueOn, 1)),
          on(day.lapsesOn),
          on(addDays(day.lapsesOn, 1)),
        ]).toEqual(['current', 'due', 'due', 'overdue', 'overdue', 'lapsed'])
      }),
    )
  })
  test('what lapsed has ended for readers, and nothing else of these', () => {
    fc.assert(
      fc.property(confirmed, dates(), (status, today) => {
        const listing = aListing({}, { status: aStatus(status) })
        expect(hasEnded(listing, today)).toBe(checkState(listing.offer, status, today) === 'lapsed')
      }),
    )
  })
})
