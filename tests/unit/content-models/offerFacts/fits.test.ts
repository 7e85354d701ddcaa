import { describe, expect, test } from 'vitest'
import { offerFacets } from '../../../../content-models/offerFacets.ts'
import { fits } from '../../../../content-models/offerFacts.ts'
import type { Offer } from '../../../../content-models/offer.ts'
import type { Slot } from '../../../../content-models/slots.ts'
import { aDistrict, aListing } from '../../../fixtures/listings.ts'
import { aPlace } from '../../../fixtures/places.ts'

/** School from 8 to 13, Kita from 7 to 16: a course may run from 8:30 to 12:30, and from 7:30 to 15:30. */
const district = aDistrict({
  schoolHours: { from: '08:00', to: '13:00' },
  kitaHours: { from: '07:00', to: '16:00' },
})
const place = aPlace()

const course = (from: string, to: string, parts: Partial<Offer> = {}, day: Slot['day'] = 'mo') =>
  aListing(
    { ...parts, schedule: { form: 'weekly', slots: [{ day, from, to }], holidayBreak: 'yes' } },
    { place, district },
  )
const inHolidays = (holidayBreak: 'yes' | 'no' | 'unknown', from = '08:30', to = '12:30') => {
  const listing = course(from, to)
  return { ...listing, offer: { ...listing.offer, schedule: { ...listing.offer.schedule, holidayBreak } } }
}

describe('a course fits door to door, with half an hour there and half an hour back', () => {
  test.each([
    ['school', '08:30', '12:30', 'yes'],
    ['school', '08:29', '12:30', 'no'],
    ['school', '08:30', '12:31', 'no'],
    ['school', '08:00', '13:00', 'no'],
    ['kita', '07:30', '15:30', 'yes'],
    ['kita', '07:15', '12:00', 'no'],
    ['kita', '09:00', '15:45', 'no'],
  ] as const)('in %s hours from %s to %s: %s', (during, from, to, answer) => {
    expect(fits(course(from, to), during)).toBe(answer)
  })
  test('unless she says how long her own way is', () => {
    expect(fits(course('08:15', '12:45'), 'school', 15)).toBe('yes')
    expect(fits(course('08:30', '12:30'), 'school', 45)).toBe('no')
  })
  test('but needs no way when it is online or comes to her', () => {
    expect(fits(course('08:00', '13:00', { venue: 'online' }), 'school')).toBe('yes')
    expect(fits(course('08:00', '13:00', { venue: 'statewide' }), 'school')).toBe('yes')
    expect(fits(course('08:00', '13:00', { venue: 'on_site_and_online' }), 'school')).toBe('no')
  })
})

describe('a course with several slots', () => {
  const twice = (...slots: Slot[]) =>
    aListing({ schedule: { form: 'weekly', slots, holidayBreak: 'yes' } }, { place, district })
  test('fits when all of them do', () => {
    expect(
      fits(
        twice({ day: 'mo', from: '09:00', to: '12:00' }, { day: 'fr', from: '10:00', to: '12:30' }),
        'school',
      ),
    ).toBe('yes')
  })
  test('does not fit when one of them does not', () => {
    expect(
      fits(
        twice({ day: 'mo', from: '09:00', to: '12:00' }, { day: 'fr', from: '10:00', to: '14:00' }),
        'school',
      ),
    ).toBe('no')
  })
})

describe('a course at the weekend fits neither', () => {
  test.each(['sa', 'su'] as const)('on %s', (day) => {
    expect(fits(course('09:00', '12:00', {}, day), 'school')).toBe('no')
    expect(fits(course('09:00', '12:00', {}, day), 'kita')).toBe('no')
  })
})

describe('in the school holidays', () => {
  test('a course that goes on does not fit school', () => {
    expect(fits(inHolidays('no'), 'school')).toBe('no')
  })
  test('a course that does not say is a question', () => {
    expect(fits(inHolidays('unknown'), 'school')).toBe('ask')
  })
  test('a course that does not say, at a time that never fits, is no question', () => {
    expect(fits(inHolidays('unknown', '14:00', '16:00'), 'school')).toBe('no')
  })
  test('the Kita stays open, so it makes no difference there', () => {
    expect(fits(inHolidays('no'), 'kita')).toBe('yes')
    expect(fits(inHolidays('unknown'), 'kita')).toBe('yes')
  })
})

describe('hours that are not known are a question and never fit', () => {
  test.each(['school', 'kita'] as const)('%s hours of a district that states none', (during) => {
    const { offer } = course('09:00', '10:00')
    expect(fits({ offer, place, district: aDistrict() }, during)).toBe('ask')
    expect(fits({ offer, place }, during)).toBe('ask')
    expect(fits({ offer }, during)).toBe('ask')
  })
  test('hours that have a beginning but no end', () => {
    const half = aDistrict({ schoolHours: { from: '08:00' }, kitaHours: { to: '16:00' } })
    const listing = { ...course('09:00', '10:00'), district: half }
    expect([fits(listing, 'school'), fits(listing, 'kita')]).toEqual(['ask', 'ask'])
  })
  test.each(['by_arrangement', 'unknown'] as const)('times of a course that are %s', (form) => {
    const listing = aListing({ schedule: { form, holidayBreak: 'yes' } }, { place, district })
    expect([fits(listing, 'school'), fits(listing, 'kita')]).toEqual(['ask', 'ask'])
  })
  test('so the finder asks, and does not count them', () => {
    const facet = offerFacets.find(({ key }) => key === 'fits')
    const { offer } = course('09:00', '10:00')
    expect(facet?.valuesOf({ offer, place }, '2026-11-23')).toEqual([])
    expect(facet?.isUnknown({ offer, place }, '2026-11-23')).toBe(true)
  })
})

describe('the Kita in the house', () => {
  test('counts for more than the usual hours of the district', () => {
    const early = {
      ...course('06:30', '09:00'),
      place: aPlace({ kitaHours: { from: '06:00', to: '18:00' } }),
    }
    const late = { ...course('09:00', '12:00'), place: aPlace({ kitaHours: { from: '09:00', to: '12:00' } }) }
    expect(fits(early, 'kita')).toBe('yes')
    expect(fits(late, 'kita')).toBe('no')
  })
  test('says nothing about school', () => {
    const listing = {
      ...course('06:30', '09:00'),
      place: aPlace({ kitaHours: { from: '06:00', to: '18:00' } }),
    }
    expect(fits(listing, 'school')).toBe('no')
  })
})
