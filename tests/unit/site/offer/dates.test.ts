import { describe, expect, test } from 'vitest'
import type { OfferStatus } from '../../../../content-models/offerStatus.ts'
import { offerView } from '../../../../site/offer/offerView.ts'
import { aListing, aStatus } from '../../../fixtures/listings.ts'
import { aReader } from '../../../fixtures/reader.ts'
import { bare, german, linesOf, view } from './views.ts'

describe('the dates', () => {
  test('name the next one with its day', () => {
    const slots = [{ day: 'we' as const, from: '09:00', to: '12:00' }]
    const [next] = linesOf('when', { schedule: { form: 'weekly', slots } })
    expect(bare(next?.text ?? '')).toBe(
      german.say('offer.next', { date: `${german.say('day.we')}, 25. November 2026`, time: '9:00–12:00' }),
    )
  })
  test('name the one that goes on now as today, and what has ended as over', () => {
    const slots = [{ day: 'mo' as const, from: '09:00', to: '12:00' }]
    const at = (now: string) => {
      const listing = aListing({ schedule: { form: 'weekly', slots } })
      const { sections } = offerView(aReader('de', '2026-11-23', now), listing, [])
      return bare(sections.find(({ key }) => key === 'when')?.lines[0]?.text ?? '')
    }
    expect(at('11:00')).toBe('Das nächste Mal: heute, Montag, 23. November 2026, 9:00–12:00')
    expect(at('12:00')).toBe('Das nächste Mal: Montag, 30. November 2026, 9:00–12:00')
  })
  test('name a start that was announced only while it is to come', () => {
    const starts = (nextStart: string) =>
      linesOf('when', {}, { status: aStatus({ nextStart }) }).some(
        ({ text }) =>
          text.includes('2026') && text.startsWith(german.say('offer.nextStart', { date: '' }).slice(0, 8)),
      )
    expect(starts('2026-12-01')).toBe(true)
    expect(starts('2026-11-01')).toBe(false)
  })
  test('say that an offer has ended', () => {
    expect(view({ validUntil: '2026-11-01' }).states).toEqual([german.say('offer.ended')])
    expect(view({ validUntil: '2026-12-01' }).states).toEqual([])
  })
  test('say what nobody has confirmed in time, and what is not confirmed any more', () => {
    const checked = (verifiedOn: string, more: Partial<OfferStatus> = {}) =>
      view({}, { status: aStatus({ verifiedOn, ...more }) })
    expect(checked('2026-10-01').states).toEqual([])
    expect(checked('2026-09-01').states).toEqual([german.say('offer.unconfirmed')])
    expect(checked('2026-09-01').checked).toBe('Zuletzt geprüft am 1. September 2026: bitte fragen')
    const lapsed = checked('2026-07-01', { availability: 'full' })
    expect([lapsed.states, lapsed.ended, lapsed.ask]).toEqual([[german.say('offer.lapsed')], true, undefined])
    expect(checked('2026-07-01', { availability: 'ended' }).states).toEqual([german.say('offer.ended')])
  })
  test('ask how long there is money only where no end is known', () => {
    const asks = (parts: Parameters<typeof aListing>[0]) =>
      linesOf('when', parts).some(({ text }) => text === german.say('offer.fundingAsk'))
    expect(asks({})).toBe(true)
    expect(asks({ validUntil: '2027-01-24' })).toBe(false)
    expect(asks({ fundedUntil: '2027-01-24' })).toBe(false)
  })
  test('name the breaks that are to come, and the day it begins', () => {
    const slots = [{ day: 'mo' as const, from: '09:00', to: '12:00' }]
    const closed = [
      { from: '2027-02-01', to: '2027-02-01' },
      { from: '2026-12-21', to: '2027-01-03' },
      { from: '2026-10-19', to: '2026-10-30' },
    ]
    const said = linesOf('when', { validFrom: '2026-12-01', schedule: { form: 'weekly', slots, closed } })
    expect(said.map(({ text }) => text)).toEqual(
      expect.arrayContaining([
        'Beginnt am 1. Dezember 2026',
        'Pausen: 21. Dezember 2026 bis 3. Januar 2027 · 1. Februar 2027',
      ]),
    )
  })
  test('name a coming week that is left out, and leave that of now to the state above', () => {
    const said = (notInWeekOf: string) =>
      linesOf('when', {}, { status: aStatus({ notInWeekOf }) }).map(({ text }) => text)
    expect(said('2026-12-02')).toContain('Pausen: 30. November 2026 bis 6. Dezember 2026')
    expect(said('2026-11-25').join()).not.toContain('Pausen')
  })
  test('say of no free place that it is to be asked about', () => {
    const status = aStatus({ placesFree: 0, placesFreeOn: '2026-11-20' })
    expect(linesOf('when', {}, { status })).toContainEqual({
      text: 'gerade kein Platz · Stand 20. November 2026',
      tone: 'ask',
    })
  })
  test('ask about the school holidays only where it is held every week', () => {
    const slots = [{ day: 'mo' as const, from: '09:00', to: '12:00' }]
    const said = (schedule: Parameters<typeof aListing>[0] & object) =>
      linesOf('when', schedule).filter(({ text }) => text.includes('Schulferien'))
    expect(said({ schedule: { form: 'weekly', slots } })).toEqual([
      { text: german.say('offer.holidaysAsk'), tone: 'ask' },
    ])
    expect(said({ schedule: { form: 'weekly', slots, holidayBreak: 'no' } })).toEqual([
      { text: german.say('offer.holidaysToo'), tone: undefined },
    ])
    expect(said({})).toEqual([])
  })
})

describe('a fixed start', () => {
  const first = (...listing: Parameters<typeof aListing>) => {
    const [parts, beside] = listing
    return linesOf('when', { entry: 'fixed_start', ...parts }, beside)[0]
  }
  test('stands first when its day is known', () => {
    expect(first({}, { status: aStatus({ nextStart: '2026-12-01' }) })?.text).toBe(
      'Nächster Anfang: 1. Dezember 2026',
    )
    expect(first({ validFrom: '2026-12-02' })?.text).toBe('Beginnt am 2. Dezember 2026')
  })
  test('without its day is a question', () => {
    expect(first()).toEqual({ text: german.say('offer.startAsk'), tone: 'ask' })
    expect(first({ validFrom: '2026-01-01' })).toEqual({ text: german.say('offer.startAsk'), tone: 'ask' })
  })
})

describe('a start that nobody knew', () => {
  const said = (...listing: Parameters<typeof aListing>) =>
    linesOf('when', ...listing).filter(({ text }) => text.includes('Anfang'))
  test('is a question, until somebody announces it', () => {
    expect(said()).toEqual([{ text: german.say('entry.next_start_unknown'), tone: 'ask' }])
    expect(said({}, { status: aStatus({ nextStart: '2026-12-01' }) }).map(({ text }) => text)).toEqual([
      'Nächster Anfang: 1. Dezember 2026',
    ])
  })
})
