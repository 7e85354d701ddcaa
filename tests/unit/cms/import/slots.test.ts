import fc from 'fast-check'
import { expect, test } from 'vitest'
import { slotsIn, slotsText } from '../../../../cms/import/cells/slots.ts'
import type { Slot } from '../../../../content-models/slots.ts'
import { days } from '../../../../content-models/vocabularies.ts'

const two = (number: number) => String(number).padStart(2, '0')
const time = fc.tuple(fc.nat(23), fc.nat(59)).map(([hour, minute]) => `${two(hour)}:${two(minute)}`)
const slot: fc.Arbitrary<Slot> = fc.record({ day: fc.constantFrom(...days.values), from: time, to: time })

/** "tu 09:00-12:00, …" */
const short = (text: string) =>
  slotsIn(text)
    ?.map(({ day, from, to }) => `${day} ${from}-${to}`)
    .join(', ')

test('Weekly times that were written are read back as they were.', () => {
  fc.assert(
    fc.property(fc.array(slot, { minLength: 1, maxLength: 40 }), (slots) => {
      expect(slotsIn(slotsText(slots))).toEqual(slots)
    }),
  )
})

test('Whatever is typed, it is read or refused, and never half of it.', () => {
  const piece = fc.constantFrom(
    'Di',
    'Mo',
    ' ',
    '9',
    '9:00',
    '–',
    '-',
    ',',
    'bis',
    'Uhr',
    'und',
    '12',
    'x',
    '(',
    '',
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
      const slots = slotsIn(pieces.join(''))
      if (slots) expect(slotsIn(slotsText(slots))).toEqual(slots)
    }),
    { numRuns: 500 },
  )
})

test.each([
  ['Di 9–12, Do 9:00-12:00', 'tu 09:00-12:00, th 09:00-12:00'],
  ['Dienstag 9-12 Uhr', 'tu 09:00-12:00'],
  ['dienstags von 9 Uhr bis 12.30 Uhr', 'tu 09:00-12:30'],
  ['Mo–Mi 8:30–11:45', 'mo 08:30-11:45, tu 08:30-11:45, we 08:30-11:45'],
  ['Montag bis Mittwoch 8-12', 'mo 08:00-12:00, tu 08:00-12:00, we 08:00-12:00'],
  ['Mo, Mi und Fr 9-12; Sa 10-11', 'mo 09:00-12:00, we 09:00-12:00, fr 09:00-12:00, sa 10:00-11:00'],
  ['Di 9–12 und 14–16', 'tu 09:00-12:00, tu 14:00-16:00'],
  ['jeden Sonnabend 10-12h', 'sa 10:00-12:00'],
  ['Mo. 9-12\nDi. 9-12', 'mo 09:00-12:00, tu 09:00-12:00'],
  ['DI 9–12', 'tu 09:00-12:00'],
])('%s', (typed, slots) => {
  expect(short(typed)).toBe(slots)
})

test.each([
  '',
  'vormittags',
  'Di',
  'Di 9',
  '9–12',
  'Di 9–25',
  'Di 9–12, Do',
  'Fr–Mo 9–12',
  'Di 9–12 (außer Ferien)',
  'Di –',
])('refused: "%s"', (typed) => {
  expect(slotsIn(typed)).toBeUndefined()
})
