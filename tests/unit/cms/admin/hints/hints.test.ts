import { describe, expect, test } from 'vitest'
import { hourHints } from '../../../../../cms/admin/hints/hourHints.ts'
import { isNamedLikeOffice, isUsedLikeOffice, meetInTime } from '../../../../../cms/admin/hints/likeness.ts'
import { lix, readingHint, sentencesIn } from '../../../../../cms/admin/hints/readability.ts'
import type { Listing } from '../../../../../content-models/listing.ts'
import { anOffer } from '../../../../fixtures/offers.ts'

const tuesday = (from: string, to: string) => ({ day: 'tu' as const, from, to })

describe('hints beside the hours', () => {
  const hints = (schedule: object, more: object = {}, there: object = {}) =>
    hourHints({ offer: { ...anOffer(), ...more, schedule }, ...there } as Listing)
  const keys = (...asked: Parameters<typeof hints>) => hints(...asked).map(({ key }) => key)

  test('say what is stated in UE as hours, and the other way round', () => {
    expect(hints({ form: 'weekly', amount: 25, unit: 'UE' })[0]).toEqual({
      key: 'hours',
      gaps: { hours: 18.75, units: 25 },
    })
    expect(hints({ form: 'weekly', slots: [tuesday('09:00', '12:00')] })[0]?.gaps).toEqual({
      hours: 3,
      units: 4,
    })
  })
  test('ask back about part-time above 20 UE, and only then', () => {
    const of = (amount: number, partTime: string) =>
      keys({ form: 'weekly', amount, unit: 'UE' }, { partTime })
    expect(of(25, 'yes')).toContain('partTime')
    expect(of(20, 'yes')).not.toContain('partTime')
    expect(of(25, 'no')).not.toContain('partTime')
  })
  test('notice when the times add up to something else', () => {
    const slots = [tuesday('09:00', '12:00')]
    expect(keys({ form: 'weekly', slots, amount: 20, unit: 'hours' })).toContain('differs')
    expect(keys({ form: 'weekly', slots, amount: 4, unit: 'UE' })).not.toContain('differs')
  })
  test('tell whether it fits the hours of school and Kita there', () => {
    const there = {
      district: { schoolHours: { from: '07:30', to: '13:30' }, kitaHours: { from: '06:30', to: '16:30' } },
    }
    const early = { form: 'weekly', slots: [tuesday('08:00', '12:00')], holidayBreak: 'yes' }
    const late = { form: 'weekly', slots: [tuesday('15:00', '18:00')], holidayBreak: 'yes' }
    expect(keys(early, {}, there)).toEqual(expect.arrayContaining(['school_yes', 'kita_yes']))
    expect(keys(late, {}, there)).toEqual(expect.arrayContaining(['school_no', 'kita_no']))
    expect(keys(early)).toEqual(expect.arrayContaining(['school_ask', 'kita_ask']))
  })
  test('say nothing of an offer by arrangement', () => {
    expect(hints({ form: 'by_arrangement', amount: 3 })).toEqual([])
  })
})

describe('how hard a text is to read', () => {
  test('is measured by LIX', () => {
    // Two sentences, eight words, two of them longer than six letters: 8 / 2 + 100 × 2 / 8.
    expect(lix('Wir lernen zusammen Deutsch. Ihr Kind ist dabei.')).toBeCloseTo(29)
    expect(lix('')).toBe(0)
  })
  test('takes lines and points for sentences, but not every dot', () => {
    expect(sentencesIn('Wir kochen:\n- mit z. B. Reis\n- am 3. Mai')).toEqual([
      'Wir kochen:',
      'mit z. B. Reis',
      'am 3. Mai',
    ])
  })
  test('names the longest sentence', () => {
    const text = `Kurz. ${Array(17).fill('Wort').join(' ')}.`
    expect(readingHint(text)).toEqual({ key: 'longSentence', words: 17, begins: 'Wort Wort Wort Wort Wort' })
  })
  test('names the hardest words', () => {
    expect(readingHint('Niedrigschwellige Maßnahme zur Teilhabeförderungsplanung.')).toMatchObject({
      key: 'hardWords',
      hard: ['Teilhabeförderungsplanung'],
    })
  })
  test.each([
    '',
    'Sie lernen Deutsch für den Alltag. Ihr Kind wird im selben Haus betreut.',
    'Kinderbetreuung',
  ])('is no matter for “%s”', (text) => {
    expect(readingHint(text)).toBeUndefined()
  })
})

describe('two offers of one kind at one place', () => {
  const morning = { slots: [tuesday('09:00', '12:00')] }
  test('are perhaps one when their times meet, or nobody has stated any', () => {
    expect(meetInTime(morning, { slots: [tuesday('11:00', '13:00')] })).toBe(true)
    expect(meetInTime(morning, { slots: [] })).toBe(true)
  })
  test('are two when one begins as the other ends, on another day, or after its last day', () => {
    expect(meetInTime(morning, { slots: [tuesday('12:00', '13:00')] })).toBe(false)
    expect(meetInTime(morning, { slots: [{ ...tuesday('09:00', '12:00'), day: 'we' }] })).toBe(false)
    expect(meetInTime({ ...morning, until: '2026-06-30' }, { ...morning, from: '2026-09-01' })).toBe(false)
    expect(meetInTime({ ...morning, until: '2026-09-01' }, { ...morning, from: '2026-09-01' })).toBe(true)
  })
})

test('a place is asked about by an office’s name, or when all and sundry is there', () => {
  expect(isNamedLikeOffice('Frauentreff am Park', 'Lange Straße 1')).toBe(false)
  expect(isNamedLikeOffice('Landesgeschäftsstelle', undefined)).toBe(true)
  const kinds = ['a', 'b', 'c', 'd', 'e', 'a', 'a', 'a']
  expect(isUsedLikeOffice(kinds)).toBe(true)
  expect(isUsedLikeOffice(kinds.slice(1, 6))).toBe(false)
  expect(isUsedLikeOffice(Array<string>(40).fill('language_cafe'))).toBe(false)
})
