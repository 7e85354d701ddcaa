import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { spelled, spoken } from '../../../../site/aloud/digits.ts'

describe('a number to call is spoken digit by digit', () => {
  test.each([
    ['Telefon 0391 55512', 'Telefon 0 3 9 1, 5 5 5 1 2'],
    ['+49 391 5550100', '+ 4 9, 3 9 1, 5 5 5 0 1 0 0'],
    ['Rufen Sie an: 0391/555-12.', 'Rufen Sie an: 0 3 9 1, 5 5 5, 1 2.'],
    ['(0391) 555 12 oder 0345 555 34', '(0 3 9 1, 5 5 5, 1 2 oder 0 3 4 5, 5 5 5, 3 4'],
  ])('%s', (written, said) => {
    expect(spoken(written)).toBe(said)
  })

  test('also a short one, where the link says that it is one', () => {
    expect(spoken('Polizei 110', true)).toBe('Polizei 1 1 0')
    expect(spoken('116 016', true)).toBe('1 1 6, 0 1 6')
  })
})

test.each([
  'Montag 09:00–12:00',
  '08:30 Uhr bis 12:30 Uhr',
  '01.09.2026',
  '06108 Halle',
  '0,50 Euro',
  '20 Plätze in 12 Wochen',
  '1200 Stunden',
])('times, dates, prices and postal codes stay as they stand: %s', (written) => {
  expect(spoken(written)).toBe(written)
})

test('marks of direction are not spoken, letters that join in Persian stay', () => {
  expect(spoken('in \u2068Halle\u2069 (Saa\u00ADle)')).toBe('in Halle (Saale)')
  expect(spoken('می\u200Cخوانم')).toBe('می\u200Cخوانم')
})

const digits = (text: string) => text.replace(/\P{Nd}/gu, '')
const others = (text: string) => text.replace(/[\p{Nd}\s()/,+-]/gu, '')
const anyLine = fc
  .array(
    fc.oneof(
      fc.constantFrom(...'0123456789+-/() :.,'.split('')),
      fc.constantFrom('Tel', 'نمرة', 'є', ' 0391 '),
    ),
  )
  .map((parts) => parts.join(''))

test('no digit is lost or moved, and no word', () => {
  fc.assert(
    fc.property(anyLine, fc.boolean(), (line, phone) => {
      expect(digits(spoken(line, phone))).toBe(digits(line))
      expect(others(spoken(line, phone))).toBe(others(line))
    }),
  )
})

test('no two digits of a number to call touch one another', () => {
  fc.assert(
    fc.property(anyLine, (line) => {
      expect(spelled(line)).not.toMatch(/\p{Nd}{2}/u)
    }),
  )
})
