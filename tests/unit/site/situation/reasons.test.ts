import { describe, expect, it } from 'vitest'
import { fitFacts, type FitFacts } from '../../../../content-models/fitFacts.ts'
import { readHours } from '../../../../content-models/freeHours.ts'
import { reasonsFor, shortReasons } from '../../../../site/situation/reasons.ts'
import { readSituation, type Situation } from '../../../../site/situation/situation.ts'
import { aReader } from '../../../fixtures/reader.ts'
import { aListing, listings } from '../../../fixtures/listings.ts'
import fc from 'fast-check'

const { say } = aReader('de')
const nobody = readSituation(new URLSearchParams())
const course: FitFacts = {
  slots: readHours('mo0900-1230,we0900-1230'),
  children: 'no',
  german: ['A2', 'B1', 'B2'],
  audience: 'mixed',
  everywhere: false,
  at: { latitude: 52.12, longitude: 11.63 },
}
/** 4.5 km away: half an hour by bus */
const home = { label: 'Magdeburg', latitude: 52.16, longitude: 11.63 }
const said = (situation: Partial<Situation>, facts: Partial<FitFacts> = {}) =>
  reasonsFor(say, { ...course, ...facts }, { ...nobody, ...situation })
const about = (name: string, situation: Partial<Situation>, facts: Partial<FitFacts> = {}) =>
  said(situation, facts).find((reason) => reason.about === name)

describe('Reasons', () => {
  it('are given for what she answered, and for nothing else', () => {
    expect(said({})).toEqual([])
  })

  it('never say that what is unknown fits', () => {
    const asked: Situation = {
      ...nobody,
      ages: [3],
      free: readHours('mo0800-1300'),
      german: 'none',
      womenOnly: true,
      home,
    }
    const unknown: FitFacts = { slots: [], children: 'ask', audience: 'women_hours', everywhere: false }
    expect(reasonsFor(say, unknown, asked).map(({ fit }) => fit)).toEqual(
      expect.arrayContaining(['ask', 'ask', 'ask', 'ask', 'ask']),
    )
    expect(reasonsFor(say, unknown, asked).every(({ fit }) => fit === 'ask')).toBe(true)
  })

  it('count the way as part of her time, from door to door', () => {
    const free = readHours('mo0830-1300,we0830-1300')
    expect(about('hours', { free })).toMatchObject({ fit: 'fits' })
    expect(about('hours', { free, home, way: 'bus' })).toMatchObject({ fit: 'fits' })
    expect(about('door', { home, way: 'bus' })?.text).toContain('8:30')
    expect(about('hours', { free: readHours('mo0900-1230,we0900-1230'), home, way: 'bus' })).toMatchObject({
      fit: 'not',
    })
  })

  it('name the times that fit, where only some do', () => {
    const reason = about('hours', { free: readHours('mo0800-1400') })
    expect(reason).toMatchObject({ fit: 'fits' })
    expect(reason?.text).toContain('Mo')
    expect(reason?.text).not.toContain('Mi')
  })

  it('say whether she is back before Kita or school closes', () => {
    const back = { care: { from: '07:30', to: '13:00' }, home, way: 'bus' as const }
    expect(about('care', back)).toMatchObject({
      fit: 'fits',
      text: expect.stringContaining('13:00') as string,
    })
    expect(about('care', { ...back, care: { from: '07:30', to: '12:30' } })).toMatchObject({ fit: 'not' })
    expect(about('care', { ...back, care: { from: '09:00', to: '14:00' } })).toMatchObject({ fit: 'not' })
    expect(about('care', back, { slots: readHours('sa0900-1100') })).toMatchObject({ fit: 'not' })
  })

  it('leave Kita and school out where all of her children come along', () => {
    const situation = { ages: [3], care: { from: '08:00', to: '09:00' } }
    expect(about('care', situation, { children: 'yes', ages: [3, 4] })).toBeUndefined()
    expect(about('care', situation, { children: 'yes', ages: [5, 6] })).toMatchObject({ fit: 'not' })
  })

  it('tell how many of her children are taken', () => {
    expect(about('children', { ages: [3, 9] }, { children: 'yes', ages: [3, 4] })).toMatchObject({
      fit: 'ask',
    })
    expect(about('children', { ages: [3, 4] }, { children: 'yes', ages: [3, 4] })).toMatchObject({
      fit: 'fits',
    })
    expect(about('children', { ages: [3] })).toMatchObject({ fit: 'not' })
  })

  it('ask about ages where somebody looks after children and does not say of which age', () => {
    const told = (mode: 'on_site_included' | 'children_welcome' | 'none' | 'unknown') =>
      reasonsFor(say, fitFacts(aListing({ childcare: { mode } })), { ...nobody, ages: [3] }).map(
        ({ fit, text }) => [fit, text],
      )
    expect(told('on_site_included')).toEqual([['ask', say('children.agesAsk')]])
    expect(told('unknown')).toEqual([['ask', say('children.ask')]])
    expect(told('children_welcome')).toEqual([['fits', say('children.allCovered')]])
    expect(told('none')).toEqual([['not', say('fit.children.none')]])
  })

  it('say when the way is longer than she wants', () => {
    expect(about('way', { home, way: 'foot', most: 30 })).toMatchObject({ fit: 'not' })
    expect(about('way', { home, way: 'bus', most: 30 })).toMatchObject({ fit: 'fits' })
    const { at: _, ...secret } = course
    expect(reasonsFor(say, secret, { ...nobody, home }).find((reason) => reason.about === 'way')?.fit).toBe(
      'ask',
    )
  })

  it('need no way for what happens on the internet', () => {
    expect(about('way', { home }, { everywhere: true })).toBeUndefined()
    expect(about('door', { home }, { everywhere: true })).toBeUndefined()
  })

  it('compare her German and whether she wants to be among women', () => {
    expect(about('german', { german: 'a_little' })).toMatchObject({ fit: 'not' })
    expect(about('german', { german: 'B1' })).toMatchObject({ fit: 'fits' })
    expect(about('women', { womenOnly: true })).toMatchObject({ fit: 'not' })
    expect(about('women', { womenOnly: true }, { audience: 'women_only' })).toMatchObject({ fit: 'fits' })
  })

  it('stand short on a card: what is against it, or that it fits', () => {
    expect(shortReasons(say, said({ german: 'B1' })).map(({ text }) => text)).toEqual([say('fit.all')])
    expect(shortReasons(say, said({ german: 'none' })).map(({ about: what }) => what)).toEqual(['german'])
    expect(shortReasons(say, [])).toEqual([])
  })

  it('come of any offer, in words that have no gap left', () => {
    const everything: Situation = {
      ...nobody,
      ages: [2, 8],
      free: readHours('mo0800-1200,tu0800-1200'),
      care: { from: '08:00', to: '13:00' },
      home,
      most: 30,
      german: 'A2',
      womenOnly: true,
    }
    fc.assert(
      fc.property(listings(), (listing) => {
        for (const { text } of reasonsFor(say, fitFacts(listing), everything)) {
          expect(text).not.toMatch(/\{\{|^fit\./)
          expect(text).not.toBe('')
        }
      }),
    )
  })
})
